import { expect, test } from "vitest";
import { isSaidBelowTime } from "../../../../indexer/parse/sections/prose-decision.ts";
import { itemsOf } from "../parsed-items.ts";
import { rowsOf } from "../recognised-rows.ts";

const bodies = (...texts: string[][]) => texts.map((lines) => rowsOf(...lines));

test("a time parts what was asked from what was said where every item has one between the two", () => {
  const asked = ["Kassereren viser tallene.", "17.00-17.10", "Tallene blev drøftet."];
  const plain = ["17.10-17.20", "Vi maler gavlen."];
  expect(isSaidBelowTime(bodies(asked, plain, plain))).toBe(true);
  expect(isSaidBelowTime(bodies(asked, plain))).toBe(false);
  expect(isSaidBelowTime(bodies(plain, plain, plain))).toBe(false);
});

test("times below what was said, or several in an item, part nothing", () => {
  const below = ["Vi maler gavlen.", "17.10-17.20"];
  const programme = ["Aftalt:", "9.00-9.30", "Kaffe.", "9.30-10.00", "Oplæg."];
  expect(isSaidBelowTime(bodies(below, below, below))).toBe(false);
  expect(isSaidBelowTime(bodies(programme, programme, programme))).toBe(false);
});

test("files named above what was said, or below it, are attachments; what is decided of one is decided", () => {
  const head = "Referat fra møde i Ældrerådet den 4. maj 2020\n\n";
  const text = `${head}1. Ny formand\nBilag 1: Liste over navne\nRådet valgte Bo.\n\n2. Skovtur\nBilag 2: Rute.\nBilag 2a: Pris\n\n3. Plan\nRådet godkendte planen.\nBilag 3: Planen\n\n4. Evt.\nBilag 4: Godkendt.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Ny formand", "Rådet valgte Bo."],
    ["2", "Skovtur", null],
    ["3", "Plan", "Rådet godkendte planen."],
    ["4", "Evt.", "Bilag 4: Godkendt."],
  ]);
});

test("who had the case, and when, is no decision", () => {
  const head = "Referat fra møde i Havnerådet den 4. maj 2020\n\n";
  const text = `${head}1. Ny formand\nRådet valgte Bo.\n\n2. Takster\nHavneudvalget den 3. marts 2020, pkt. 4 Havneudvalgets møde 9. april\n\n3. Evt.\nHavneudvalget den 3. marts 2020 var lystigt.\n`;
  expect(itemsOf(text).map(([, , decision]) => decision)).toEqual([
    "Rådet valgte Bo.",
    null,
    "Havneudvalget den 3. marts 2020 var lystigt.",
  ]);
});

test("what an item was for, and how long it took, stand behind what was said as a table's cells do", () => {
  const head = "Referat af skolebestyrelsesmøde den 4. maj 2020\n\nTil stede: Ida, Bo\n\n";
  const row = (number: number, title: string, said: string, purpose: string) =>
    `${number}.\n\n${title}\n\n${said}\n\n${purpose}\n\n10 min.\n\n`;
  const text =
    head +
    row(1, "Godkendelse af referat", "Referat godkendt", "Godkendelse") +
    row(2, "Sommerens prøver", "Ida orienterede om prøverne.", "Orientering") +
    row(3, "Ny legeplads", "Bo henter tre tilbud.", "Drøftelse og beslutning");
  expect(itemsOf(text).map(([, , decision]) => decision)).toEqual([
    "Referat godkendt",
    "Ida orienterede om prøverne.",
    "Bo henter tre tilbud.",
  ]);
});
