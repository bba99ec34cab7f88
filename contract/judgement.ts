/** A judgement file (docs/contract.md): queries with graded answers. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";

/** An item by its file's name and its title. */
export const JudgedItem = z.object({ file: z.string(), item: z.string() });
export type JudgedItem = ReadOnly<z.infer<typeof JudgedItem>>;

export const judgedHalves = ["tuned", "held-out"] as const;

/**
 * `relevant` with grade 1 or 2; what is not named has grade 0. `kind` says what the query tries, `half` whether
 * the search may be mended by looking at how it does on it; `forbidden` must not be among the strict hits; `nothing`
 * means that there must be none at all.
 */
export const JudgedQuery = z.object({
  q: z.string(),
  user: z.string().default("reader"),
  kind: z.string().optional(),
  half: z.enum(judgedHalves).optional(),
  relevant: z.array(JudgedItem.extend({ grade: z.int().min(0).max(2) })),
  forbidden: z.array(JudgedItem).optional(),
  nothing: z.boolean().optional(),
});
export type JudgedQuery = ReadOnly<z.infer<typeof JudgedQuery>>;

export const Judgements = z.object({
  documents: z.string().optional(),
  queries: z.array(JudgedQuery),
});
export type Judgements = ReadOnly<z.infer<typeof Judgements>>;
