/** A heading with nothing below it is an item where no list can be meant. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import type { Block } from "../../../../../indexer/read/blocks/block.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

function parsed(blocks: readonly Block[]) {
  const [meeting] = parseMeetings({ name: "referat.txt", blocks, source: null });
  return (meeting?.meeting.items ?? []).map(({ number, title, decision, closed }) => ({
    number,
    title,
    decision,
    closed,
  }));
}

const itemsOf = (text: string) => parsed(textBlocks(text));
const item = (title: string) =>
  `${title}\nSagsnr. 24/310\n\nSagsfremstilling\nKajen er slidt.\n\nBeslutning\nGodkendt.\n\n`;
const head = "Huleby Havn\nHavneudvalget\nReferat fra møde tirsdag den 5. marts 2024\n\n";
const open = `${head}${item("7. Ny kaj")}${item("8. Ny kran")}`;
const passed = ["7", "8"].map((number) => ({ number, decision: "Godkendt.", closed: false }));
const closed = (number: string, title: string) => ({ number, title, decision: null, closed: true });

test.each(["Lukkede punkter", "LUKKEDE SAGER", "Punkter på lukket møde:"])(
  "all below »%s« are closed items, however many stand right below each other",
  (group) => {
    const found = itemsOf(
      `${open}${group}\n\n9. Salg af mole\n\n10. Ansættelse\n\n11. Køb af bøje\n`,
    );
    expect(found.slice(0, 2)).toMatchObject(passed);
    expect(found.slice(2)).toEqual([
      closed("9", "Salg af mole"),
      closed("10", "Ansættelse"),
      closed("11", "Køb af bøje"),
    ]);
  },
);

test("several that each say that they are closed need no group, and close no item above", () => {
  const titles = itemsOf(`${open}9. Salg - Lukket punkt\n\n10. Ansættelse - Lukket punkt\n`);
  expect(titles.slice(0, 2)).toMatchObject(passed);
  expect(titles.slice(2).map((one) => [one.number, one.closed])).toEqual([
    ["9", true],
    ["10", true],
  ]);
  const lines = itemsOf(
    `${open}9. Salg af mole\nPunktet er lukket.\n\n10. Ansættelse\nPunktet er lukket.\n`,
  );
  expect(lines.slice(0, 2)).toMatchObject(passed);
  expect(lines.slice(2).map(({ title, closed }) => [title, closed])).toEqual([
    ["Salg af mole", true],
    ["Ansættelse", true],
  ]);
});

test("the closed titles of an agenda are no items beside the minutes below it", () => {
  const agenda = "7. Ny kaj\n8. Ny kran\nLukkede punkter\n9. Salg af mole\n10. Ansættelse\n\n";
  const text = open.replace(head, `${head}${agenda}`);
  expect(itemsOf(text).map(({ number }) => number)).toEqual(["7", "8"]);
});

test("those that end the minutes are items, the entries of a list are not", () => {
  const ended = itemsOf(`${open}9. Eventuelt\n\n10. Underskrift\n`);
  expect(ended.map(({ title }) => title)).toEqual([
    "Ny kaj",
    "Ny kran",
    "Eventuelt",
    "Underskrift",
  ]);
  const list = itemsOf(`${open}8. Prøver\n\n9. Eventuelt\n\n10. Underskrift\n`);
  expect(list.map(({ number }) => number)).toEqual(["7", "8"]);
});

test("those set as the headings of other items are items", () => {
  const text = `${open}9. Flag\n10. Bøjer\n`;
  const set = textBlocks(text).map((block) =>
    /^\d+\. /.test(block.text) ? { ...block, heading: 2 } : block,
  );
  expect(parsed(set).map(({ title }) => title)).toEqual(["Ny kaj", "Ny kran", "Flag", "Bøjer"]);
  expect(itemsOf(text).map(({ title }) => title)).toEqual(["Ny kaj", "Ny kran"]);
});
