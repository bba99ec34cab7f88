import { expect, test } from "vitest";
import { createHighlighter } from "../../../../server/search/hits/highlighter.ts";
import type { MarkTerm } from "../../../../server/search/meaning/mark-terms.ts";
import { danish } from "../../../support/danish.ts";

const text = "Der er en ny bro. Havnen er lukket.";
const markedIn = (text: string, kind: MarkTerm["kind"], term: string) =>
  createHighlighter(danish, [{ kind, term, word: term }])(text).map(({ start, end }) =>
    text.slice(start, end),
  );
const marked = (kind: MarkTerm["kind"], term: string) => markedIn(text, kind, term);

test("what is quoted, and what is one thing of several words, goes on over the end of a sentence", () => {
  expect(marked("phrase", "bro havnen")).toEqual(["bro. Havnen"]);
  expect(marked("unit", "bro havn")).toEqual(["bro. Havnen"]);
  expect(marked("related", "bro havn")).toEqual([]);
});

test("a phrase is marked as it is printed alone, a word in every inflection", () => {
  expect(marked("phrase", "havn")).toEqual([]);
  expect(marked("word", "havn")).toEqual(["Havnen"]);
});

test("a number is marked however its power of ten is written", () => {
  const sums = "De 2,5 mio. kr. er ikke 2.500.000 kr., men 2.500.000.";
  expect(markedIn(sums, "form", "2500000")).toEqual(["2,5 mio. kr", "2.500.000", "2.500.000"]);
  expect(markedIn(sums, "amount", "2500000")).toEqual(["2,5 mio. kr", "2.500.000", "2.500.000"]);
  expect(markedIn("2 mio. og 2 og 20", "form", "2")).toEqual(["2", "2"]);
});

test("a paragraph is marked in a list, and the end of a range that it is in", () => {
  const list = "Efter §§ 30, 31 a og 33-36 i loven; 33 borgere.";
  expect(markedIn(list, "word", "§ 31a")).toEqual(["31 a"]);
  expect(markedIn(list, "word", "§ 33")).toEqual(["33"]);
  expect(markedIn(list, "word", "§ 35")).toEqual(["36"]);
  expect(markedIn(list, "word", "§ 37")).toEqual([]);
  expect(markedIn(list, "related-form", "§ 31 a")).toEqual(["31 a"]);
});

test("a beginning of the compound that a suspended first part stands for is marked", () => {
  expect(markedIn("Fiske- og muslingetørrerier.", "prefix", "fisketør")).toEqual(["Fiske-"]);
  expect(markedIn("Både- og jollepladser.", "prefix", "jollepl")).toEqual(["jollepladser"]);
});

test("a number with its letter is marked as one, however it is written", () => {
  const houses = "Møllegade 14 C, 14C og 14 D";
  expect(markedIn(houses, "amount", "14c")).toEqual(["14 C", "14C"]);
});
