/** How long something took, for whoever asks an answer's `tookMs`. */

/** Milliseconds since a moment of `performance.now`, with one decimal. */
export function millisecondsSince(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
