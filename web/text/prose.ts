/** The shape of the pages that are read from end to end. */

/** A search to try, and what it finds. */
export type SearchExample = { q: string; finds: string };

export type ProseSection = {
  id: string;
  heading: string;
  paragraphs: readonly string[];
  examples?: readonly SearchExample[];
};
