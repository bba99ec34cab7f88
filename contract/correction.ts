/** What an operator knows better than the parser: one entry of `corrections.json` in the minutes folder. */
import { z } from "zod";
import { AgendaItem, Votes } from "./meeting.ts";
import { namesOf } from "./plain/table.ts";
import type { ReadOnly } from "./read-only.ts";

const { closed, outcome, adopts, absent } = AgendaItem.shape;
/** Blanks say nothing: what is unknown is null. */
const Words = z.string().trim().min(1);

/** The fields of an item that can be corrected, each with what it may hold; themes are ids of topics.json. */
export const correctable = {
  title: Words.nullable(),
  caseNumber: Words.nullable(),
  closed,
  outcome,
  /** The vote on the main motion. */
  votes: Votes.extend({ complete: z.boolean().default(true) }).nullable(),
  dissent: Words.nullable(),
  adopts,
  absent,
  topics: z.array(z.string()),
  mentions: z.array(z.string()),
  /** Whether the item's case number stands for several matters. */
  standing: z.boolean(),
} as const;

export const correctableFields = namesOf(correctable);
const CorrectableField = z.enum(correctableFields);

/** `item` is the item's id, as its address has it; `value` is checked by its field; `why` is shown. */
export const Correction = z.strictObject({
  item: z.string().regex(/^[a-z0-9-]+$/),
  field: CorrectableField,
  value: z.unknown(),
  why: Words,
});
export type Correction = ReadOnly<z.infer<typeof Correction>>;

/** As an item keeps it: what the minutes were read to say is never lost. */
export const AppliedCorrection = Correction.omit({ item: true }).extend({ was: z.unknown() });
export type AppliedCorrection = ReadOnly<z.infer<typeof AppliedCorrection>>;
