/** What is handed from one part to another belongs to neither: it is read, never changed. */

/** The same shape, read only all the way down; of data, not of functions. */
export type ReadOnly<Shape> = unknown extends Shape
  ? Shape
  : { readonly [Key in keyof Shape]: ReadOnly<Shape[Key]> };
