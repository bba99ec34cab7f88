/** The order of hits, as the engine is asked for it. Pure. */
import type { SearchQuery } from "../../../contract/search-query.ts";

/** Without words there is no relevance: the newest come first. Items of one meeting keep its order. */
export function sortOf({ sort, q }: SearchQuery): string[] {
  if (sort === "oldest") return ["dateNumber:asc", "position:asc"];
  return sort === "newest" || q.trim() === "" ? ["dateNumber:desc", "position:asc"] : [];
}
