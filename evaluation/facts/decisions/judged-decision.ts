/** A decision with what is true of it, as the set's file holds it. */
import { z } from "zod";
import { Outcome } from "../../../contract/meeting.ts";
import { FactCase } from "../fact-set.ts";

const Side = z
  .strictObject({
    count: z.int().nonnegative().nullable().default(null),
    parties: z.array(z.string()).default([]),
    names: z.array(z.string()).default([]),
  })
  .nullable()
  .default(null);

const JudgedVotes = z.strictObject({ for: Side, against: Side, abstained: Side });
export type JudgedVotes = z.infer<typeof JudgedVotes>;

/**
 * `recommendation` and `decision` as printed; `votes` the vote on the main motion, `whole` where the text
 * tells all of it; `dissent` words that must stand in what is shown, null where nobody dissents;
 * `adopts` what becomes of each point of the recommendation: "1: approved", "-: approved" without a mark.
 */
export const JudgedDecision = FactCase.extend({
  shape: z.enum(["published", "example"]),
  body: z.string().default("Byrådet"),
  recommendation: z.string().nullable().default(null),
  decision: z.string(),
  outcome: Outcome,
  votes: JudgedVotes.nullable().default(null),
  whole: z.boolean().default(false),
  dissent: z.array(z.string()).nullable().default(null),
  adopts: z.array(z.string()).default([]),
}).strict();
export type JudgedDecision = z.infer<typeof JudgedDecision>;
