import { join } from "node:path";
import { expect, test } from "vitest";
import { type Blocks, toBlocks } from "../../../bench/corpus/building-blocks.ts";
import { parsePrinted, printLongMeeting, printMeetings } from "../../../bench/corpus/corpus.ts";
import { inventCompound } from "../../../bench/corpus/invented-words.ts";
import { printedLayouts } from "../../../bench/corpus/printed-layouts.ts";
import { createRandom } from "../../../bench/corpus/random.ts";
import { writeMeeting } from "../../../bench/corpus/written-meeting.ts";
import { readMeetings } from "../../../evaluation/corpus/read-corpus.ts";
import { danish } from "../../support/danish.ts";

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

test("ten times the items have some six times the words", () => {
  const distinctWords = (items: number) =>
    new Set([...printMeetings(blocks, items)].flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))
      .size;
  const [few, many] = [distinctWords(300), distinctWords(3_000)];
  expect(many / few).toBeGreaterThan(3);
  expect(many / few).toBeLessThan(8);
});

test("of the compounds nine in ten have two or three parts, as those of minutes", () => {
  const random = createRandom(2);
  const parts = Array.from({ length: 500 }, () => danish.analyse(inventCompound(random)).parts);
  const share = (few: number, many: number) =>
    parts.filter(({ length }) => length >= few && length <= many).length / parts.length;
  expect(share(2, 3)).toBeGreaterThan(0.85);
  expect(share(2, 2)).toBeGreaterThan(0.65);
});

test("no two of a hundred thousand items' meetings are of one municipality and day", () => {
  const random = createRandom(1);
  const days = Array.from({ length: 10_000 }, (_, nth) => {
    const { municipality, date } = writeMeeting(random, blocks, nth, 0);
    return `${municipality} ${date}`;
  });
  expect(new Set(days).size).toBe(days.length);
});

test("a long document has about the length that is asked for", () => {
  for (const layout of printedLayouts) {
    const { length } = printLongMeeting(blocks, layout, 300_000);
    expect(Math.abs(length - 300_000)).toBeLessThan(60_000);
  }
});
