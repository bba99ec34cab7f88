/** What a single parameter may hold, up to its limits and no further. */
import { expect, test } from "vitest";
import { several, text, words } from "../../../server/requests/parameter.ts";

const tooLong = ["må højst have 500 tegn"];
const wordTooLong = ["må ikke have ord på over 100 bogstaver"];

test.each([
  ["a word of 100 letters", "å".repeat(100), []],
  ["one letter more", "å".repeat(101), wordTooLong],
  ["a long word among short ones", `skole ${"x".repeat(101)} budget`, wordTooLong],
  ["long words that a hyphen parts", `${"ø".repeat(74)}-${"ø".repeat(75)}`, []],
  ["an address of 150 signs", "a1/".repeat(50), []],
  ["one sign more", `${"a1/".repeat(50)}b`, wordTooLong],
  ["500 signs in all", "ord ".repeat(125), []],
  ["one sign more than 500", `${"ord ".repeat(125)}x`, tooLong],
])("words that are looked for: %s", (_, typed, faults) => {
  const read = words.safeParse(typed);
  expect(read.error?.issues.map(({ message }) => message) ?? []).toEqual(faults);
});

test("a parameter may be repeated 100 times, each value counted once", () => {
  const given = (count: number) => Array.from({ length: count }, (_, index) => `værdi ${index}`);
  const values = several(text);
  expect(values.parse([...given(100), "værdi 1"])).toEqual(given(100));
  expect(values.safeParse(given(101)).error?.issues).toMatchObject([
    { message: "må højst gentages 100 gange" },
  ]);
});
