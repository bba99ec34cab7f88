/** Identical searches are answered once, as long as the index is the same; others are told what it has said before. */
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { createIndexMemory, type Remembered } from "./index-memory.ts";
import { millisecondsSince } from "./query/milliseconds-since.ts";

type Search = (query: SearchQuery) => Promise<SearchResult>;

/**
 * The same search, which keeps answers of so many `bytes` in all; 0 keeps none. `readStamp` gives another text
 * whenever the index was changed, and null while it is. An answer is told again only after the index has said that it
 * is still the one that gave it. Throws what the search throws.
 */
export function keepSearches(
  search: (query: SearchQuery, remembered: Remembered) => Promise<SearchResult>,
  readStamp: () => Promise<string | null>,
  bytes: number,
): Search {
  const withMemory = createIndexMemory(readStamp, bytes);
  return async (query) => {
    const started = performance.now();
    const key = JSON.stringify(query);
    const result = await withMemory(async (remembered) => {
      const known = remembered.results.get(key);
      if (known !== undefined) return known;
      const found = await search(query, remembered);
      if (!found.partial) remembered.results.put(key, found);
      return found;
    });
    return { ...result, tookMs: millisecondsSince(started) };
  };
}
