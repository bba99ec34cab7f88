/** What words the archive's own texts hold: asked only about words that no dictionary knows. */

/** `nearest` is the most frequent word within a typing error or two; null where there is none. */
export type Found = { exists: boolean; begins: boolean; nearest: string | null };

export type Vocabulary = { lookUp(word: string): Promise<Found> };

/** For an archive whose words are not known. */
export const noVocabulary: Vocabulary = {
  lookUp: async () => ({ exists: true, begins: true, nearest: null }),
};
