/** A text whose parts are marked or not, without its marks. Pure. */

/** @param segments in the order in which they stand */
export function plainText(segments: readonly { readonly text: string }[]): string {
  return segments.map(({ text }) => text).join("");
}
