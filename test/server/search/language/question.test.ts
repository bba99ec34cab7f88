/** When a text asks, and which of its words do nothing else. */
import { expect, test } from "vitest";
import { isAskingWord, isQuestion } from "../../../../server/search/language/question.ts";

test.each([
  ["hvad er besluttet om skolen", true],
  ["Hvornår åbner havnen?", true],
  ["hvad koster", true],
  ["hvad", false],
  ["har byrådet besluttet", true],
  ["må man", false],
  ["Må man bade", true],
  ["skolen har plads", false],
  ["", false],
])("»%s«: %s", (q, asks) => {
  expect(isQuestion(q)).toBe(asks);
});

test("a word that asks does so in capitals, too", () => {
  expect(["Besluttet", "mange", "KOMMUNENS"].filter(isAskingWord)).toHaveLength(3);
  expect(["skole", "kommuneplan"].filter(isAskingWord)).toEqual([]);
});
