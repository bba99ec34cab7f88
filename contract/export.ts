/** What is taken home of a search: a row for each hit, and the manifest that makes it reproducible. */
import { z } from "zod";
import { IndexedItem, IndexedMeeting, IndexState, Provenance } from "./indexed-item.ts";
import type { ReadOnly } from "./read-only.ts";
import { SearchQuery } from "./search-query.ts";
import { Widened } from "./understood-query.ts";

/**
 * One hit. A closed item has its number and title and where it stands alone. `url` is the portal's own, with
 * the host where that is known; `standing` whether its case number is used for several matters, null where it has none; `recommendation` what was proposed to this body; `problems` the codes of what
 * the parser was unsure of anywhere in the meeting; facts of the meeting's file are null where it is gone.
 */
export const ExportRow = IndexedItem.pick({
  id: true,
  meetingId: true,
  municipality: true,
  body: true,
  bodyKey: true,
  kind: true,
  date: true,
  number: true,
  title: true,
  caseNumber: true,
  closed: true,
  topics: true,
  mentions: true,
  outcome: true,
  outcomeEvidence: true,
  decision: true,
  adopts: true,
  votes: true,
  dissent: true,
  absent: true,
  attachments: true,
  previousDecisions: true,
  sections: true,
}).extend({
  url: z.string(),
  standing: z.boolean().nullable(),
  kle: z.string().nullable(),
  recommendation: z.string().nullable(),
  problems: z.array(z.string()),
  ocr: z.number().nullable(),
  file: Provenance.shape.file.nullable(),
  sourceUrl: Provenance.shape.sourceUrl,
  license: Provenance.shape.license,
  indexedAt: z.string().nullable(),
});
export type ExportRow = ReadOnly<z.infer<typeof ExportRow>>;

/** What the archive holds of a body in a year: what shares are shares of. */
export const CoverageLine = IndexedMeeting.pick({ municipality: true, bodyKey: true }).extend({
  year: z.string().nullable(),
  meetings: z.int(),
  items: z.int(),
});
export type CoverageLine = ReadOnly<z.infer<typeof CoverageLine>>;

/** So many hits drawn by chance, the same again by the same seed. */
export const SampleRequest = z.object({ size: z.int().positive(), seed: z.int().positive() });
export type SampleRequest = ReadOnly<z.infer<typeof SampleRequest>>;

/**
 * What was asked, of which archive, and what it came to. `index` is the build of the index, null where no run
 * has ended; `topics.version` stands for the content of the topic file; `coverage` is of the municipalities
 * asked for, or of all; `count` is how many hits the export has, and `sample`, where it has not all of them, how it was
 * drawn and of how many; `ids` stand only in a manifest that is a file of its own.
 */
export const Manifest = z.object({
  kind: z.literal("referatsoeg-manifest"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  address: z.string(),
  query: SearchQuery,
  widened: z.array(Widened),
  index: IndexState.pick({ fingerprint: true, indexedAt: true }).nullable(),
  topics: z.object({ version: z.string(), count: z.int() }),
  coverage: z.array(CoverageLine),
  count: z.int().nonnegative(),
  sample: SampleRequest.extend({ of: z.int().nonnegative() }).nullable().default(null),
  ids: z.array(z.string()).optional(),
});
export type Manifest = ReadOnly<z.infer<typeof Manifest>>;
