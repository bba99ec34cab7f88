/** What is asked for: the search of the API, the pages, feeds and exports. */
import { z } from "zod";

export const facetNames = [
  "municipality",
  "body",
  "topic",
  "outcome",
  "year",
  "kle",
  "case",
] as const;
export const FacetName = z.enum(facetNames);
export type FacetName = z.infer<typeof FacetName>;

export const sorts = ["relevance", "newest", "oldest"] as const;

/**
 * A search with everything that narrows it; what is absent is `""`, `[]`, null or false. `dissent`: only
 * what is known not to have been unanimous. `unwidened`: words of `q`, as typed, that are inflected, but
 * neither corrected nor widened to others.
 */
export const SearchQuery = z.object({
  q: z.string(),
  municipality: z.array(z.string()),
  body: z.array(z.string()),
  topic: z.array(z.string()),
  outcome: z.array(z.string()),
  year: z.array(z.string()),
  kle: z.array(z.string()),
  case: z.array(z.string()),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  dissent: z.boolean(),
  exact: z.boolean(),
  unwidened: z.array(z.string()),
  sort: z.enum(sorts),
  page: z.int().positive(),
  pageSize: z.int().min(1).max(100),
});
export type SearchQuery = z.infer<typeof SearchQuery>;
