/** The case number on a title's line is the item's, unless the title speaks of it. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { takeCaseNumber } from "../../../../indexer/parse/recognise/case-behind-title.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

test.each([
  ["Ny kaj (15.20.00-Ø54-6-15)", "15.20.00-Ø54-6-15"],
  ["Ny kaj (sagsnr. 24/118)", "24/118"],
  ["Ny kaj (2024-0012345)", "2024-0012345"],
  ["Ny kaj – sagsnr. 15.20.00-Ø54-6-15", "15.20.00-Ø54-6-15"],
  ["Ny kaj, sag 24/2204", "24/2204"],
  ["Ny kaj Sagsnr.: 24/118", "24/118"],
  ["Ny kaj J.nr. 08.01.00P20-31", "08.01.00P20-31"],
  ["Ny kaj 15.20.00-Ø54-6-15", "15.20.00-Ø54-6-15"],
  ["Ny kaj, 480-2024-1201", "480-2024-1201"],
  ["Ny kaj // 053164-2024", "053164-2024"],
  ["Ny kaj\t24/1180", "24/1180"],
])("»%s« has a title and a case number", (title, caseNumber) => {
  expect(takeCaseNumber(title)).toEqual({ title: "Ny kaj", caseNumber });
});

test.each([
  "Ny kaj (24/118)",
  "Ny kaj 24/118",
  "Klage over sag 24/2204",
  "Genoptagelse af sagsnr. 24/118",
  "Ændringer vedr. 15.20.00-Ø54-6-15",
  "Ny kaj (dok.nr. 24/118)",
  "Budget 2024-2027",
  "Lokalplan 15.20",
  "15.20.00-Ø54-6-15",
])("»%s« is a title as it stands", (title) => {
  expect(takeCaseNumber(title)).toEqual({ title, caseNumber: null });
});

const head = "Huleby Havn\nHavneudvalget\nReferat fra møde tirsdag den 5. marts 2024\n\n";
const itemsOf = (text: string) =>
  parseMeetings({ name: "referat.txt", blocks: textBlocks(text), source: null }).flatMap(
    ({ meeting }) =>
      meeting.items.map(({ number, title, caseNumber }) => [number, title, caseNumber]),
  );

test("numbers behind most titles do not make two columns of a page", () => {
  const items = [3, 4, 5].map(
    (n) => `${n}. Kaj nummer ${n} 08.01.00-P20-${n}-24\n\nBeslutning\nGodkendt.\n\n`,
  );
  expect(itemsOf(head + items.join(""))).toEqual([
    ["3", "Kaj nummer 3", "08.01.00-P20-3-24"],
    ["4", "Kaj nummer 4", "08.01.00-P20-4-24"],
    ["5", "Kaj nummer 5", "08.01.00-P20-5-24"],
  ]);
});

test("another number below leaves the title as it is printed", () => {
  const item = "3. Kaj (sagsnr. 23/77)\nSagsnr. 24/118\n\nBeslutning\nGodkendt.\n\n";
  const same = "4. Kran (sagsnr. 24/119)\nSagsnr. 24/119\n\nBeslutning\nGodkendt.\n";
  expect(itemsOf(head + item + same)).toEqual([
    ["3", "Kaj (sagsnr. 23/77)", "24/118"],
    ["4", "Kran", "24/119"],
  ]);
});

test.each(["-", "–", "—", ":", "."])("»Pkt. 55« may be parted from its title by %s", (sign) => {
  const blank = /[:.]/.test(sign) ? "" : " ";
  const items = [55, 56].map((n) => `Pkt. ${n}${blank}${sign} Kaj\n\nBeslutning\nGodkendt.\n\n`);
  expect(itemsOf(head + items.join(""))).toEqual([
    ["55", "Kaj", null],
    ["56", "Kaj", null],
  ]);
});
