/** What one function still gathers or counts in, before it belongs to others. */

/** The shape without its `readonly`: the exception to it, and visible as one. */
export type Changing<Shape> = {
  -readonly [Key in keyof Shape]: Shape[Key] extends readonly (infer One)[] ? One[] : Shape[Key];
};
