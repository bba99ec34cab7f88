/** What is made of words, remembered: texts repeat themselves. */

/**
 * The same as `make`, asked once for each of the last words: from `most` to twice as many are remembered. Words move on
 * by whole generations: every word of every text is asked for, and to keep the order of their use, as caches do (lru-cache
 * 11), took a tenth of a search's processor time.
 */
export function remembered<T extends {}>(
  most: number,
  make: (word: string) => T,
): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
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

/** What is made for an owner, once for each, for as long as there is such a one. */
export function ofEach<Owner extends object, T extends {}>(
  make: (owner: Owner) => T,
): (owner: Owner) => T {
  const made = new WeakMap<Owner, T>();
  return (owner) => {
    const known = made.get(owner);
    if (known !== undefined) return known;
    const own = make(owner);
    made.set(owner, own);
    return own;
  };
}

/** What is made of words, remembered for each owner apart. */
export function rememberedOfEach<Owner extends object, T extends {}>(
  most: number,
  make: (owner: Owner, word: string) => T,
): (owner: Owner) => (word: string) => T {
  return ofEach((owner) => remembered(most, (word) => make(owner, word)));
}
