/** `_source.json` in a folder of minutes: facts about where its files come from; overrides inference. */
import { z } from "zod";

/** `released`: when this version was published; of two documents of one meeting the later counts. */
const SourceFacts = z.object({
  municipality: z.string().optional(),
  body: z.string().optional(),
  url: z.url().optional(),
  license: z.string().optional(),
  released: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
});

/** Facts for the whole folder, and under `files` the same by file name. */
export const SourceFile = SourceFacts.extend({
  examples: z.boolean().optional(),
  files: z.record(z.string(), SourceFacts).optional(),
});

export type SourceFacts = z.infer<typeof SourceFacts>;
export type SourceFile = z.infer<typeof SourceFile>;
