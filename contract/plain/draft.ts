/** How much text may be compared with earlier decisions. */

/** A paper of some twenty pages; what is longer is cut, and the reader is told. */
export const longestDraft = 50_000;

/** Of what is sent, in bytes: the longest draft with every letter escaped, and as much again. */
export const longestForm = 1_000_000;

/** What is looked at of a text, and how long it was where that is less than all of it. */
export function toDraft(text: string): { readonly text: string; readonly cutFrom: number | null } {
  const isCut = text.length > longestDraft;
  return { text: text.slice(0, longestDraft), cutFrom: isCut ? text.length : null };
}
