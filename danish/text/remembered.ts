/** What is made of words, remembered: texts repeat themselves. */
import { LRUCache } from "lru-cache";
import type { Danish } from "../lemmas/danish.ts";

/** The same as `make`, which is asked once for each of the last `most` words of a Danish. */
export function remembered<T extends {}>(
  most: number,
  make: (danish: Danish, word: string) => T,
): (danish: Danish, word: string) => T {
  const caches = new WeakMap<Danish, LRUCache<string, T>>();
  return (danish, word) => {
    let cache = caches.get(danish);
    if (cache === undefined) {
      cache = new LRUCache<string, T>({ max: most, memoMethod: (one) => make(danish, one) });
      caches.set(danish, cache);
    }
    return cache.memo(word);
  };
}
