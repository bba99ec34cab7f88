/** The words of a text that may tell what it is about. */
import { expect, test } from "vitest";
import { textWords } from "../../../../server/search/nearest/text-words.ts";
import { danish } from "../../../support/danish.ts";

const told = (text: string, most = 20) =>
  textWords(text, danish, most).map(({ word, times }) => [word, times]);

test("each once in all its forms, as it stands first, the most frequent first", () => {
  expect(told("Broen og skolen. Skoler og skolerne ved broerne.").slice(0, 2)).toEqual([
    ["skolen", 3],
    ["Broen", 2],
  ]);
});

test("no more than wanted", () => {
  expect(told("skole havn bro vej", 2)).toHaveLength(2);
  expect(told("skole havn bro vej", 0)).toEqual([]);
});

test("words of two letters, figures, and names of people are left out", () => {
  expect(told("Kvæstrup Plynge bor på ø 12 i 2019")).toEqual(
    expect.not.arrayContaining([["Kvæstrup", 1]]),
  );
  const words = told("Kvæstrup Plynge bor på ø 12 i 2019").map(([word]) => word);
  for (const left of ["Plynge", "på", "ø", "12", "2019"]) expect(words).not.toContain(left);
});
