/** What a layout is: how items are found in it, and how much what it finds counts. */
import type { Recognised } from "../recognise/recognised.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";

/** Finds the items' starts among the lines; none where the document is not laid out so. */
type Finder = (rows: readonly Recognised[], contents: Contents | null) => readonly ItemStart[];

/**
 * `kind`: what marks an item's start: the format's reader, a number, a title, or its first line
 * alone; `spelling` is how the numbers are printed, null where none are.
 * `trust`: how much an item that fits counts, so that of two layouts that fit the more telling wins.
 * `bare`: what an item counts that has neither facts nor labels; little speaks for it but its heading.
 * `proseDecides`: an item without any label is its own decision, as free-form councils write.
 */
export type Layout = {
  readonly name: string;
  readonly kind: "marked" | "numbered" | "titled" | "untitled";
  readonly spelling: string | null;
  readonly trust: number;
  readonly bare: number;
  readonly proseDecides: boolean;
  readonly find: Finder;
};

/** A layout, the items that it finds, and how well they fit. */
export type Fit = {
  readonly layout: Layout;
  readonly starts: readonly ItemStart[];
  readonly score: number;
};
