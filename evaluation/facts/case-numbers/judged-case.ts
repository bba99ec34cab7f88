/** A case number with its items, and whether it is one matter's or stands, as the set's file holds it. */
import { z } from "zod";
import { FactCase } from "../fact-set.ts";

const Treatment = z.strictObject({ date: z.iso.date(), body: z.string() });

const JudgedItem = Treatment.extend({
  title: z.string(),
  earlier: z.array(Treatment).default([]),
});

export const JudgedCase = FactCase.extend({
  municipality: z.string(),
  caseNumber: z.string(),
  standing: z.boolean(),
  items: z.array(JudgedItem).min(1),
}).strict();
export type JudgedCase = z.infer<typeof JudgedCase>;
