/** How much text may be compared with earlier decisions. */

/** A paper of some twenty pages; what is longer is cut, and the reader is told. */
export const longestDraft = 50_000;
