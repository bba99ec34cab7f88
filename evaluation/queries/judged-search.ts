/** The portal as a search that can be judged. */

import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { plainText } from "../../contract/plain/text/plain-text.ts";
import type { Portal } from "../../server/search/portal.ts";
import type { JudgedSearch } from "./evaluate.ts";

export function toJudgedSearch(portal: Portal): JudgedSearch {
  return async (q) => {
    const [{ hits }, { meetings }] = await Promise.all([
      portal.search({ ...emptyQuery, q, pageSize: 10 }),
      portal.overview(),
    ]);
    const files = new Map(meetings.map(({ id, provenance }) => [id, provenance.file]));
    return hits.map(({ meetingId, title, missing, related }) => ({
      file: files.get(meetingId) ?? "",
      item: plainText(title),
      strict: missing === undefined && related === undefined,
    }));
  };
}
