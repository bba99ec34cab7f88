/** How much of each council's items a search covers, by year: councils and years compared. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";
import { SearchQuery } from "./search-query.ts";
import { UnknownValue } from "./search-result.ts";

/**
 * `count` of the `items` of a council in a year are hits. Routine items are in neither. `covered`: the archive
 * holds items of it at all; where it does not, there is nothing to count, which is not the same as nothing found.
 * `share` is null where there are no items to be a share of.
 */
export const ComparedCell = z.object({
  covered: z.boolean(),
  count: z.int().nonnegative(),
  items: z.int().nonnegative(),
  share: z.number().min(0).max(1).nullable(),
});
export type ComparedCell = ReadOnly<z.infer<typeof ComparedCell>>;

/** `cells` in the order of the comparison's `years`; `total` of them all. */
const ComparedRow = z.object({ cells: z.array(ComparedCell), total: ComparedCell });
export const ComparedMunicipality = ComparedRow.extend({ municipality: z.string() });
export type ComparedMunicipality = ReadOnly<z.infer<typeof ComparedMunicipality>>;

/**
 * `query` is the search compared. Its municipalities, bodies, years and dates narrow the items that the hits are a
 * share of, too; everything else in it says only what a hit is. `routine` hits are left out, and so are `unplaced`
 * ones, whose meeting has no known municipality or year, and those of years before the first one shown.
 * `partial`: a part of the archive does not answer right now. `unknown` as of a search.
 */
export const Comparison = z.object({
  query: SearchQuery,
  years: z.array(z.string()),
  municipalities: z.array(ComparedMunicipality),
  all: ComparedRow,
  routine: z.int().nonnegative(),
  unplaced: z.int().nonnegative(),
  partial: z.boolean(),
  unknown: z.array(UnknownValue).optional(),
});
export type Comparison = ReadOnly<z.infer<typeof Comparison>>;
