import { expect, test } from "vitest";
import { readSide } from "../../../../../indexer/parse/decision/vote/read-side.ts";

test.each([
  ["Venstre (5), Rie Ask (D) og Bo Vad (O)", 7],
  ["Venstre (5) og Bo Vad (O)", 6],
  ["Rie Ask (D) og Venstre (5)", 6],
  ["V (5), O (1) og D (1)", 7],
  // The number is that of all.
  ["13 medlemmer fra A, B og V", 13],
  ["A, B og V (13)", 13],
])("%s are %i", (printed, count) => {
  expect(readSide(printed)).toMatchObject({ count, understood: true });
});

test("how many a party without a number is nobody can tell", () => {
  expect(readSide("V (5), C (2), O og D")).toMatchObject({
    count: null,
    parties: ["V", "C", "O", "D"],
    understood: false,
  });
});

test("nor what was not understood", () => {
  expect(readSide("V (7), Dorte Kær og Ole Hald (L)")).toMatchObject({
    count: null,
    understood: false,
  });
});

test("what names nobody tells nothing", () => {
  expect(readSide("+")).toMatchObject({ count: null, understood: false });
});
