/** What is asked for: the search of the API, the pages, feeds and exports. */
import { z } from "zod";
import { choices } from "./plain/choices.ts";
import { facetNames } from "./plain/facets.ts";
import { sorts } from "./plain/sorts.ts";
import { recordOf } from "./plain/table.ts";
import type { ReadOnly } from "./read-only.ts";

export const FacetName = z.enum(facetNames);
export type FacetName = ReadOnly<z.infer<typeof FacetName>>;

/**
 * A search with everything that narrows it; what is absent is `""`, `[]`, null or false. `without`: values of
 * facets that no hit has (plain/exclusions.ts); the words of choice stand in plain/choices.ts. `dissent`: only
 * what is known not to have been unanimous. `unwidened`: words of `q`, as typed, that are inflected, but
 * neither corrected nor widened to others. `typing`: the last word of `q` is also a beginning.
 */
export const SearchQuery = z.object({
  q: z.string(),
  ...recordOf(facetNames, () => z.array(z.string())),
  without: z.array(z.string()),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  dissent: z.boolean(),
  exact: z.boolean(),
  unwidened: z.array(z.string()),
  related: z.enum(choices.related),
  within: z.enum(choices.within),
  routine: z.enum(choices.routine),
  fold: z.enum(choices.fold),
  view: z.enum(choices.view),
  degree: z.enum(choices.degree),
  facets: z.enum(choices.facets),
  typing: z.boolean(),
  sort: z.enum(sorts),
  page: z.int().positive(),
  pageSize: z.int().min(1).max(100),
});
export type SearchQuery = ReadOnly<z.infer<typeof SearchQuery>>;
