/** A text on a page with its place. */

/** A run of text: `x` its left end, `y` its baseline from the page's foot, in points, like the rest. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** A name for its letters' looks, the same for the same looks in one document. */
  readonly font?: string;
  /** Set above a cell: the head of its column. */
  readonly label?: true;
};
