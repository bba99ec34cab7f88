/** The portal as a search that can be judged. */

import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { plainText } from "../../contract/plain/text/plain-text.ts";
import type { Portal } from "../../server/search/portal.ts";
import type { JudgedSearch } from "./evaluate.ts";

export function toJudgedSearch(portal: Portal): JudgedSearch {
  return async (q) => {
    const { hits } = await portal.search({ ...emptyQuery, q, pageSize: 10 });
    const files = new Map<string, string>();
    for await (const some of portal.hits(hits.map(({ id }) => id)))
      for (const { item, meeting } of some) files.set(item.id, meeting?.provenance.file ?? "");
    return hits.map(({ id, title, missing, related }) => ({
      file: files.get(id) ?? "",
      item: plainText(title),
      strict: missing === undefined && related === undefined,
    }));
  };
}
