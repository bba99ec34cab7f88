import { join } from "node:path";
import { expect, test } from "vitest";
import { type Blocks, toBlocks } from "../../../bench/corpus/building-blocks.ts";
import { parsePrinted, printLongMeeting, printMeetings } from "../../../bench/corpus/corpus.ts";
import { printedLayouts } from "../../../bench/corpus/printed-layouts.ts";
import { createRandom } from "../../../bench/corpus/random.ts";
import { writeMeeting } from "../../../bench/corpus/written-meeting.ts";
import { readMeetings } from "../../../evaluation/read-corpus.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "data", "minutes");
const blocks: Blocks = toBlocks(await readMeetings(examples));

for (const { name, print } of printedLayouts) {
  test(`the parser finds in the layout ${name} what was written`, () => {
    const written = writeMeeting(createRandom(7), blocks, 3, 12);
    const { municipality, body, date, items } = written;
    const [parsed] = parsePrinted({ name: "referat.txt", municipality, text: print(written) });
    expect(parsed?.meeting).toMatchObject({ municipality, body, date });
    expect(parsed?.meeting.items.map(({ title }) => title)).toEqual(
      items.map(({ title }) => title),
    );
    expect(parsed?.meeting.items.every(({ decision }) => decision !== null)).toBe(true);
  });
}

test("the same minutes are printed in every run, as many items as are asked for", () => {
  const [one, other] = [[...printMeetings(blocks, 35)], [...printMeetings(blocks, 35)]];
  expect(one).toEqual(other);
  expect(new Set(one.map(({ name }) => name)).size).toBe(one.length);
  const items = one.flatMap(parsePrinted).flatMap(({ meeting }) => meeting.items);
  expect(items.length).toBe(35);
});

test("a long document has about the length that is asked for", () => {
  for (const layout of printedLayouts) {
    const { length } = printLongMeeting(blocks, layout, 300_000);
    expect(Math.abs(length - 300_000)).toBeLessThan(60_000);
  }
});
