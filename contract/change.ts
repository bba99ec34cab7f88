/** What a source changed in minutes that it had published. */
import { z } from "zod";
import type { ReadOnly } from "./read-only.ts";

/**
 * One change of an item: when the version came that made it, the sentences that were added (of a new item none: all
 * of it is), and whether it became shorter.
 */
export const ItemChange = z.object({
  at: z.iso.datetime(),
  kind: z.enum(["changed", "new"]),
  added: z.array(z.string()),
  shortened: z.boolean(),
});
export type ItemChange = ReadOnly<z.infer<typeof ItemChange>>;

/** One change of a meeting, in numbers of items; all null where what it held before is not known. */
export const MeetingChange = z.object({
  at: z.iso.datetime(),
  changed: z.int().nullable(),
  added: z.int().nullable(),
  removed: z.int().nullable(),
});
export type MeetingChange = ReadOnly<z.infer<typeof MeetingChange>>;

/** An item, or a part of it, that the source took out: `published` where the operator has it shown all the same. */
export const Withdrawn = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(["item", "part"]),
  published: z.boolean(),
});
export type Withdrawn = ReadOnly<z.infer<typeof Withdrawn>>;

/** A meeting that its source no longer has, and when that was seen; `root` and `origin` as of a meeting that is indexed. */
export const GoneMeeting = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  file: z.string(),
  root: z.string(),
  origin: z.string(),
});
export type GoneMeeting = ReadOnly<z.infer<typeof GoneMeeting>>;
