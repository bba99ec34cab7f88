/** What is made of words, remembered: texts repeat themselves. */

/**
 * The same as `make`, asked once for each of the last words: from `most` to twice as many are remembered. Words move on
 * by whole generations: every word of every text is asked for, and to keep the order of their use, as caches do (lru-cache
 * 11), took a tenth of a search's processor time.
 */
export function remembered<T extends {}, Key = string>(
  most: number,
  make: (word: Key) => T,
): (word: Key) => T {
  let young = new Map<Key, T>();
  let old = new Map<Key, T>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const made = old.get(word) ?? make(word);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(word, made);
    return made;
  };
}

/** What holds what was made for a key: a map, a weak one, or a cache that forgets. */
type Held<Key, Made> = {
  get(key: Key): Made | undefined;
  set(key: Key, made: Made): unknown;
};

/** The same as `make`, asked once for each key for as long as `held` has what was made of it. */
export function heldIn<Key, Made extends {}>(
  held: Held<Key, Made>,
  make: (key: Key) => Made,
): (key: Key) => Made {
  return (key) => {
    const known = held.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    held.set(key, made);
    return made;
  };
}

/** What is made of words, remembered for each owner apart. */
export function rememberedOfEach<Owner extends object, T extends {}>(
  most: number,
  make: (owner: Owner, word: string) => T,
): (owner: Owner) => (word: string) => T {
  return heldIn(new WeakMap<Owner, (word: string) => T>(), (owner) =>
    remembered(most, (word) => make(owner, word)),
  );
}
