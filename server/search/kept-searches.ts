/** Identical searches are answered once, as long as the index is the same. */
import { LRUCache } from "lru-cache";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { millisecondsSince } from "./query/milliseconds-since.ts";

type Search = (query: SearchQuery) => Promise<SearchResult>;

type Kept = { readonly stamp: string; readonly result: SearchResult };

/** What a run that was killed half-way has changed is told by nobody: nothing is kept for longer. */
const longestMs = 60_000;
/** Of a JavaScript text in memory. */
const bytesPerLetter = 2;

/**
 * The same search, which keeps answers of so many `bytes` in all; 0 keeps none. `readStamp` gives another text
 * whenever the index was changed. An answer is told again only after the index has said that it is still the one
 * that gave it, and is kept only where it was the same before and after. Throws what the search throws.
 */
export function keepSearches(
  search: Search,
  readStamp: () => Promise<string>,
  bytes: number,
): Search {
  if (bytes === 0) return search;
  const kept = new LRUCache<string, Kept>({ maxSize: bytes, ttl: longestMs });
  let last: string | null = null;
  const searchAndKeep = async (key: string, query: SearchQuery, read: Promise<string>) => {
    const before = last;
    const [result, stamp] = await Promise.all([search(query), read.catch(() => null)]);
    if (stamp !== last) kept.clear();
    last = stamp;
    if (stamp !== null && stamp === before && !result.partial)
      kept.set(key, { stamp, result }, { size: sizeOf(key, result) });
    return result;
  };
  return async (query) => {
    const started = performance.now();
    const key = JSON.stringify(query);
    const entry = kept.get(key);
    const read = readStamp();
    if (entry === undefined || entry.stamp !== (await read)) return searchAndKeep(key, query, read);
    return { ...entry.result, tookMs: millisecondsSince(started) };
  };
}

const sizeOf = (key: string, result: SearchResult): number =>
  (key.length + JSON.stringify(result).length) * bytesPerLetter;
