/** Generated minutes of any size, the same in every run. */

import type { ParsedMeeting } from "../../contract/meeting.ts";
import { parseMeetings } from "../../indexer/parse/parse.ts";
import { textBlocks } from "../../indexer/read/text/read-text.ts";
import type { Blocks } from "./building-blocks.ts";
import { type PrintedLayout, printedLayouts } from "./printed-layouts.ts";
import { createRandom, type Random } from "./random.ts";
import { writeMeeting } from "./written-meeting.ts";

/** One printed meeting; `municipality` is what an operator would write in `_source.json`. */
type Printed = {
  readonly name: string;
  readonly municipality: string;
  readonly text: string;
};

const seed = 20_200_827;
const itemsInMeeting = 10;
/** Items differ much in length. */
const itemsInSample = 200;

/** Some ten items each, the layouts in turn, until there are `items` of them. */
export function* printMeetings(blocks: Blocks, items: number): Generator<Printed> {
  const random = createRandom(seed);
  for (let nth = 0; nth * itemsInMeeting < items; nth++) {
    const layout = printedLayouts[nth % printedLayouts.length];
    const count = Math.min(itemsInMeeting, items - nth * itemsInMeeting);
    if (layout) yield printMeeting(random, blocks, layout, nth, count);
  }
}

/** One meeting of so many items that its text has some `bytes` bytes. */
export function printLongMeeting(blocks: Blocks, layout: PrintedLayout, bytes: number): string {
  const sample = printMeeting(createRandom(seed), blocks, layout, 0, itemsInSample).text;
  const items = Math.ceil((bytes * itemsInSample) / Buffer.byteLength(sample));
  return printMeeting(createRandom(seed), blocks, layout, 0, items).text;
}

function printMeeting(
  random: Random,
  blocks: Blocks,
  { print }: PrintedLayout,
  nth: number,
  items: number,
): Printed {
  const meeting = writeMeeting(random, blocks, nth, items);
  const { municipality } = meeting;
  return { name: `${meeting.date}-${nth}.txt`, municipality, text: print(meeting) };
}

/** All of them, one after the other. */
export function* parsedMeetings(blocks: Blocks, items: number): Generator<ParsedMeeting> {
  for (const printed of printMeetings(blocks, items)) yield* parsePrinted(printed);
}

export function parsePrinted({ name, municipality, text }: Printed): ParsedMeeting[] {
  return parseMeetings({ name, blocks: textBlocks(text), source: { municipality } });
}
