import { expect, test } from "vitest";
import { loadDanish } from "../../../../danish/load.ts";
import { createHighlighter } from "../../../../server/search/hits/highlighter.ts";
import type { MarkTerm } from "../../../../server/search/meaning/mark-terms.ts";

const danish = loadDanish();
const text = "Der er en ny bro. Havnen er lukket.";
const marked = (kind: MarkTerm["kind"], term: string) =>
  createHighlighter(danish, [{ kind, term, word: term }])(text).map(({ start, end }) =>
    text.slice(start, end),
  );

test("what is quoted, and what is one thing of several words, goes on over the end of a sentence", () => {
  expect(marked("phrase", "bro havnen")).toEqual(["bro. Havnen"]);
  expect(marked("unit", "bro havn")).toEqual(["bro. Havnen"]);
  expect(marked("related", "bro havn")).toEqual([]);
});

test("a phrase is marked as it is printed alone, a word in every inflection", () => {
  expect(marked("phrase", "havn")).toEqual([]);
  expect(marked("word", "havn")).toEqual(["Havnen"]);
});
