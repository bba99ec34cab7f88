/** Running heads go; what stands on a page's middle stays, however often it is printed. */
import { expect, test } from "vitest";
import { siftNoise } from "../../../../indexer/parse/lines/noise.ts";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

/** The lines that are set aside of pages of lines. */
function dropped(...pages: string[][]): string[] {
  const blocks = pages.flatMap((lines, page) =>
    lines.map((text, at) => ({ ...toBlock(text, page * 10 + at + 1), page: page + 1 })),
  );
  return siftNoise(toLines(blocks)).dropped.map(({ text }) => text);
}

const page = (n: number, ...middle: string[]) => [`Havnens blad ${n}`, ...middle, `Punkt ${n}a`];

test("the first line of three pages is one, whatever its digits, and so is the last", () => {
  expect(dropped(page(1, "En"), page(2, "To"), page(3, "Tre"))).toEqual([
    "Havnens blad 1",
    "Punkt 1a",
    "Havnens blad 2",
    "Punkt 2a",
    "Havnens blad 3",
    "Punkt 3a",
  ]);
});

test("of two pages none is, nor where fewer than half of the pages have it", () => {
  expect(dropped(page(1, "En"), page(2, "To"))).toEqual([]);
  const others = ["a", "b", "c", "d"].map((one) => [`${one} side`, "midt", `${one} slut`]);
  expect(dropped(page(1), page(2), page(3), ...others)).toEqual([]);
});

test("what is printed on the middle of each page stays", () => {
  const pages = ["En", "To", "Tre"].map((one) => [
    `${one} først`,
    "Godkendt af alle",
    `${one} sidst`,
  ]);
  expect(dropped(...pages)).toEqual([]);
});

test("a paragraph that stands at the edge of every page stays", () => {
  const long = "Udvalget så på kajen. ".repeat(6).trim();
  const pages = ["En", "To", "Tre"].map((one) => [long, `${one} midt`, `${one} sidst`]);
  expect(dropped(...pages)).toEqual([]);
});

test.each(["Havneby Kommunes logo", "Fold alle punkter [ud] [ind]"])("%s is the page's", (line) => {
  expect(dropped([line, "Beslutning"])).toEqual([line]);
});

test("the number that a browser prints below a page is no text, and words with it are", () => {
  expect(dropped(["Page 1 of 8", "Godkendt", "Page 1 of the plan"])).toEqual(["Page 1 of 8"]);
});

test("who made the reader that shows a paper is none of it", () => {
  expect(dropped(["Referat", "Made with SomeReader - Online magazine maker"])).toEqual([
    "Made with SomeReader - Online magazine maker",
  ]);
});

test("a page's number with the meeting and the case behind it is no text, and no decision's label", () => {
  const heads = [
    "Side 2 af 73 Havneudvalget 19-08-2015 Sag nr. 1",
    "Side 3 af 9 Byrådet 03-05-2016",
  ];
  expect(dropped([...heads, "Side 2 af 73 handler om havnen."])).toEqual(heads);
});

test("the address and the day that a browser prints around its page's number are none of a decision", () => {
  const foot = ["http://egerup.dk/moede/12", "Page 1 of 8", "27-09-2010"];
  expect(dropped(["Referat:", ...foot, "Godkendt"])).toEqual(foot);
  expect(dropped(["Se", "http://egerup.dk/moede/12", "27-09-2010", "Godkendt"])).toEqual([]);
});
