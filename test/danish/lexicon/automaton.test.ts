import fc from "fast-check";
import { expect, test } from "vitest";
import { noWord, numberOf, wordOf, wordsAt } from "../../../danish/lexicon/automaton.ts";
import { buildAutomaton } from "../../../danish/lexicon/build-automaton.ts";

const word = fc.string({
  unit: fc.constantFrom("a", "b", "å", "e", "s"),
  minLength: 1,
  maxLength: 8,
});
const sorted = fc.uniqueArray(word, { minLength: 1, maxLength: 60 }).map((words) => words.sort());

test("a word's number is its place in the sorted list, and gives the word back", () => {
  fc.assert(
    fc.property(sorted, (words) => {
      const automaton = buildAutomaton(words);
      expect(words.map((one) => numberOf(automaton, one))).toEqual(words.map((_, at) => at));
      expect(words.map((_, at) => wordOf(automaton, at))).toEqual(words);
    }),
  );
});

test("other words have no number", () => {
  fc.assert(
    fc.property(sorted, fc.string(), (words, other) => {
      fc.pre(!words.includes(other));
      expect(numberOf(buildAutomaton(words), other)).toBe(noWord);
    }),
  );
});

test("all words that a text begins with are found, shortest first", () => {
  const automaton = buildAutomaton(["bo", "bolig", "boligs", "li", "lig"]);
  expect(wordsAt(automaton, "boligselskab", 0).map(({ end }) => end)).toEqual([2, 5, 6]);
  expect(wordsAt(automaton, "boligselskab", 2).map(({ end }) => end)).toEqual([4, 5]);
});
