/** What an archive has, to ask for it. */
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../server/search/portal.ts";
import type { Known } from "./addresses.ts";

/** Of an archive that holds something on schools. */
export async function knownIn(portal: Portal): Promise<Known> {
  const { hits } = await portal.search({ ...emptyQuery, q: "skole", pageSize: 100 });
  const hit = hits.find(({ caseNumber }) => caseNumber !== null);
  return {
    item: hit?.id ?? "",
    meeting: hit?.meetingId ?? "",
    municipality: hit?.municipality ?? "",
    body: hit?.body ?? "",
    caseNumber: hit?.caseNumber ?? "",
    topic: portal.topics[0]?.id ?? "",
    q: ["skole", "byggesager", "budget på skolerne", `"taget til efterretning"`, "hjemløse unge"],
  };
}
