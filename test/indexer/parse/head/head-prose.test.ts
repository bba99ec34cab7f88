/** Sentences above the first item are told of, so that nobody thinks they can be searched. */
import { expect, test } from "vitest";
import { proseAbove } from "../../../../indexer/parse/head/head-prose.ts";

const prose = "Mødet blev holdt på kajen, hvor udvalget så på de nye bolværker.";
const told = (text: string, line = 1, first?: number) =>
  proseAbove([{ line, text, dates: [] }], first);

test("a paragraph is told of by its first words, on the first line too", () => {
  const message = `Teksten over første punkt hører ikke til noget punkt og kan ikke søges: »${prose}«`;
  expect(told(prose)).toEqual([{ code: "text-above-items", line: 1, message }]);
});

test("of a long one 80 letters are shown", () => {
  const long = `${prose} ${prose}`;
  expect(told(long)[0]?.message).toContain(`»${long.slice(0, 80)} …«`);
  const short = prose.padEnd(80, " igen").slice(0, 79).concat(".");
  expect(told(short)[0]?.message).toContain(`»${short}«`);
});

test.each([
  ["below the first item", prose, 7, 7],
  ["shorter than a sentence", "Der var kaffe.", 1, undefined],
  ["without an end", prose.slice(0, -1), 1, undefined],
  ["that says what the document is", `Referat af et møde. ${prose}`, 1, undefined],
])("not one %s", (_, text, line, first) => expect(told(text, line, first)).toEqual([]));

test("a sentence that names the minutes within it is one all the same", () => {
  expect(
    told("Udvalget har tidligere godkendt et referat på kajen, som mødet blev holdt på."),
  ).toHaveLength(1);
});
