/** The shape of the pages that are read from end to end. */

/** A search to try, and what it finds. */
export type SearchExample = { readonly q: string; readonly finds: string };

/** An address to open, and what it gives. */
type AddressExample = { readonly href: string; readonly gives: string };

/** A word of the portal's, and what it means. */
export type Term = { readonly term: string; readonly means: string };

export type ProseSection = {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly examples?: readonly SearchExample[];
  readonly addresses?: readonly AddressExample[];
  readonly terms?: readonly Term[];
};
