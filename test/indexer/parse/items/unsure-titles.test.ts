/** A title whose end nobody has said is told as a problem. */
import { expect, test } from "vitest";
import { comparable } from "../../../../indexer/parse/items/compared-titles.ts";
import type { ItemStart } from "../../../../indexer/parse/items/item-start.ts";
import { unsureTitles } from "../../../../indexer/parse/items/unsure-titles.ts";
import { rowsOf } from "../recognised-rows.ts";

const start = (title: string | null): ItemStart => ({
  at: 0,
  end: 1,
  number: "1",
  title,
  caseNumber: null,
  closed: null,
  extras: [],
});
const rows = rowsOf("1. Titel", "Tekst");
const lines = (title: string | null, listed: readonly string[] = []) => {
  const table = listed.map((one, at) => {
    return { number: null, title: one, closed: false, line: at, key: comparable(one) };
  });
  const contents = { from: 0, to: 0, rows: table };
  return unsureTitles(rows, [start(title)], contents).map(({ code, line }) => [code, line]);
};

const long = `Køkkenet har fundet en rytme. ${"Børnene spiser op hver dag ".repeat(9)}`;

test("a title of more than 250 letters in which a sentence ends is one", () => {
  expect(lines(long)).toEqual([["title-unsure", 1]]);
  expect(lines(long.slice(0, 250))).toEqual([]);
  expect(lines(long.replace("rytme. ", "rytme og "))).toEqual([]);
});

test("what ends as a sentence does, and has a verb, is more than a title", () => {
  expect(lines("Busser i byen og den nye plan som rådet skal se i maj.")).toHaveLength(1);
  expect(lines("Busser i byen og den nye plan som rådet skal se i maj")).toEqual([]);
  expect(lines("Klagen er afvist.")).toEqual([]);
});

test("none is one that the table of contents has, or that is not there", () => {
  expect(lines(long, [long])).toEqual([]);
  expect(lines(null)).toEqual([]);
});
