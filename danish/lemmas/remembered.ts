/** What is made of words, remembered: texts repeat themselves. */
import { LRUCache } from "lru-cache";

/**
 * The same as `make`, which is asked once for each of the last `most` words. The library's own `memo` (lru-cache 11) makes
 * options for each call, which are too many where every word of every text is asked for.
 */
export function remembered<T extends {}>(
  most: number,
  make: (word: string) => T,
): (word: string) => T {
  const cache = new LRUCache<string, T>({ max: most });
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    cache.set(word, made);
    return made;
  };
}

/** The same for each `owner` of words apart, for as long as there is such a one. */
export function rememberedOfEach<Owner extends object, T extends {}>(
  most: number,
  make: (owner: Owner, word: string) => T,
): (owner: Owner, word: string) => T {
  const ofOwner = new WeakMap<Owner, (word: string) => T>();
  return (owner, word) => {
    let own = ofOwner.get(owner);
    if (own === undefined) {
      own = remembered(most, (one) => make(owner, one));
      ofOwner.set(owner, own);
    }
    return own(word);
  };
}
