/** What tells a fact that the archive derives: where, which words, by which rule; one shape for all of them. */
import { z } from "zod";
import { SectionType } from "./meeting.ts";
import type { ReadOnly } from "./read-only.ts";

const provenFacts = [
  "outcome",
  "votes",
  "dissent",
  "adopts",
  "absent",
  "closed",
  "topics",
  "mentions",
  "standing",
  "participants",
  "absentees",
  "standIns",
  "movements",
] as const;
export const ProvenFact = z.enum(provenFacts);
export type ProvenFact = z.infer<typeof ProvenFact>;

/**
 * `value` is what of the fact is proven, where it has several: a theme's id, a name, a point. `section` is where
 * the words stand: a section's type, the item's title, the meeting's head; null where they stand in no text of
 * the minutes. `words` as printed; null where the archive keeps the fact without them: of the head the facts,
 * of a closed item nothing. `item` is the id of the item, where the fact is the meeting's. `rule` is what made
 * a fact of the words; `corrected` where an operator says it, with the reason as `words`.
 */
export const Evidence = z.object({
  fact: ProvenFact,
  value: z.string().nullable(),
  section: z.union([SectionType, z.enum(["title", "head"])]).nullable(),
  words: z.string().nullable(),
  rule: z.string(),
  item: z.string().nullable(),
});
export type Evidence = ReadOnly<z.infer<typeof Evidence>>;
