/** Where minutes come from: facts about it in their folders, and the sites that they are harvested from. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";

/** An address that a reader may be sent to. */
export const WebAddress = z.url({ protocol: /^https?$/ });

/** A day, or a time with its zone. */
const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/**
 * `released`: when this version was published; of two documents of one meeting the later counts. `fetched`: when it
 * was had from its source; where nothing else tells, it came into the archive then. `gone`: when it
 * was seen that the source no longer has it.
 */
const SourceFacts = z.object({
  municipality: z.string().optional(),
  body: z.string().optional(),
  url: WebAddress.optional(),
  license: z.string().optional(),
  released: Moment.optional(),
  fetched: Moment.optional(),
  gone: Moment.optional(),
});

/** `_source.json` in a folder of minutes, which overrides inference: facts for the whole folder, and under `files` the same by file name. */
export const SourceFile = SourceFacts.extend({
  examples: z.boolean().optional(),
  files: z.record(z.string(), SourceFacts).optional(),
});

export type SourceFacts = ReadOnly<z.infer<typeof SourceFacts>>;

/** An attachment of the item with this number, and where its site serves it. */
export const PublishedAttachment = z.object({
  item: z.string().nullable(),
  name: z.string(),
  url: WebAddress,
});
export type PublishedAttachment = ReadOnly<z.infer<typeof PublishedAttachment>>;

/** What is known of a file's source; `attachments` only from the file itself. */
export type FileFacts = SourceFacts & { readonly attachments?: readonly PublishedAttachment[] };
export type SourceFile = ReadOnly<z.infer<typeof SourceFile>>;

/**
 * A site of one municipality (name as in the table of municipalities). `verified` is the day on which
 * somebody saw that the site answers and whose it is; null as long as nobody has.
 */
const HarvestSource = z.object({
  municipality: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  verified: z.iso.date().nullable(),
});

/** `data/sources.json`: the sites that `npm run harvest` goes through without an argument; `note` is for whoever edits it. */
export const HarvestSources = z.object({
  note: z.string().optional(),
  sites: z.array(HarvestSource),
});
