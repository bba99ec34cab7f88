/** An operator's correction as a test case of the parser: the minutes' lines, and what must be read there. Pure. */
import { z } from "zod";
import { type Correction, Correction as CorrectionSchema } from "../../contract/correction.ts";
import { AgendaItem, type ParsedMeeting } from "../../contract/meeting.ts";
import { itemIds } from "../enrich/item-ids.ts";
import { parseMeetings } from "../parse/parse.ts";
import type { Block } from "../read/blocks/block.ts";
import { textBlocks } from "../read/text/read-text.ts";

/** `meeting` and `position` are places, from 0: which of the file's meetings, which of its items. */
export const CorrectionCase = CorrectionSchema.omit({ item: true }).extend({
  meeting: z.int().nonnegative(),
  position: z.int().nonnegative(),
});
export type CorrectionCase = z.infer<typeof CorrectionCase>;

/** `source` is text whatever the file's format was. */
export type WrittenCase = { readonly source: string; readonly correction: CorrectionCase };

/** Where the corrected item stands among a file's meetings; null where it does not. */
function placeOf(item: string, meetings: readonly ParsedMeeting[]) {
  for (const [at, { meeting }] of meetings.entries()) {
    const numbers = meeting.items.map(({ number }) => number);
    const position = itemIds(meeting.id, numbers).indexOf(item);
    if (position >= 0) return { meeting: at, position };
  }
  return null;
}

/** A Danish sentence where the correction cannot be tried on the parser alone. */
export function toCase(
  { field, value, why, item }: Correction,
  meetings: readonly ParsedMeeting[],
  blocks: readonly Block[],
): WrittenCase | string {
  if (!(field in AgendaItem.shape)) return `»${field}« læses ikke i referatet alene`;
  const place = placeOf(item, meetings);
  if (place === null) return `punktet »${item}« står ikke i filen`;
  const source = `${blocks.map(({ text }) => text).join("\n")}\n`;
  const correction = { field, value, why, ...place };
  const title = meetings[place.meeting]?.meeting.items[place.position]?.title;
  const reading = readCase({ source, correction });
  if (reading === null || reading.title !== title)
    return `punktet »${item}« læses kun i filens eget format`;
  return { source, correction };
}

/** The item that a case is about, as the parser reads it; null where it finds none. */
export function readCase({ source, correction }: WrittenCase): AgendaItem | null {
  const parsed = parseMeetings({ name: "source.txt", blocks: textBlocks(source), source: null });
  return parsed[correction.meeting]?.meeting.items[correction.position] ?? null;
}
