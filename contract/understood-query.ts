/** How the words of a query were understood: widened, recognised as names, and as field words. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";
import { FacetName } from "./search-query.ts";

export const Widened = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(["spelling", "letters", "compound", "theme"]),
});
export type Widened = ReadOnly<z.infer<typeof Widened>>;

/**
 * What words of `q` were understood to name: `from` are the words as typed, `value` what the filter of that kind
 * takes ("2021-03" for a month, "2021-06/2021-08" for a season, a name for a person), `label` how readers know it.
 */
export const Recognised = z.object({
  kind: z.enum(["municipality", "body", "year", "season", "month", "day", "outcome", "person"]),
  from: z.string(),
  value: z.string(),
  label: z.string(),
});
export type Recognised = z.infer<typeof Recognised>;

/** A field word of `q` as it is `written` there, and what it filters by. */
export const AskedField = z.object({
  written: z.string(),
  field: z.union([FacetName, z.enum(["from", "to", "person"])]),
  value: z.string(),
  label: z.string(),
  negated: z.boolean(),
});
export type AskedField = ReadOnly<z.infer<typeof AskedField>>;
