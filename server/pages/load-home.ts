/** The front page: what the archive holds, its themes, its newest decisions. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import type { Portal } from "../search/portal.ts";
import { loadStatus } from "./load-status.ts";
import { loadTopics } from "./load-topic.ts";
import type { Site } from "./site.ts";

const shown = 6;
/** Among so many of the newest items there are as many decisions. */
const lookedThrough = 40;

export async function loadHome(site: Site) {
  const [{ status }, { topics }, newest] = await Promise.all([
    loadStatus(site),
    loadTopics(site),
    newestDecisions(site.portal),
  ]);
  return { status, topics, newest };
}

/** Routine items say little on the front page: only items with a case and a decision are shown. */
async function newestDecisions(portal: Portal) {
  const { hits } = await portal.search({
    ...emptyQuery,
    routine: "hide",
    sort: "newest",
    pageSize: lookedThrough,
  });
  return hits
    .filter(({ decision, caseNumber, topics }) => {
      return decision !== null && caseNumber !== null && topics.length > 0;
    })
    .slice(0, shown);
}
