/** The shape of the pages that are read from end to end. */

/** A search to try, and what it finds. */
export type SearchExample = { readonly q: string; readonly finds: string };

export type ProseSection = {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly examples?: readonly SearchExample[];
};
