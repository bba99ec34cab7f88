import { describe, expect, test } from "vitest";
import { readAnswer, readAnswers } from "../../../engine/query/read-answer.ts";

const told = {
  hits: [{ id: "a" }],
  estimatedTotalHits: 3,
  facetDistribution: { year: { 2020: 2, 2021: 1 } },
};

describe("an answer of the engine", () => {
  test("is its documents, how many there are, and counts", () => {
    expect(readAnswer(told)).toEqual({
      hits: [{ id: "a" }],
      total: 3,
      facets: { year: { 2020: 2, 2021: 1 } },
      isShort: false,
    });
    expect(readAnswer({ hits: [], estimatedTotalHits: 0 })).toMatchObject({ facets: {} });
  });

  test("is short where an engine was silent", () => {
    expect(readAnswer({ ...told, remoteErrors: { a: {} } }).isShort).toBe(true);
    expect(readAnswer({ ...told, remoteErrors: {} }).isShort).toBe(false);
  });

  test.each([
    ["nothing", null],
    ["a list", []],
    ["a text", "ok"],
    ["without documents", { estimatedTotalHits: 0 }],
    ["of documents that are none", { ...told, hits: [null] }],
    ["of a document that is a list", { ...told, hits: [[]] }],
    ["without a total", { hits: [] }],
    ["of half a total", { ...told, estimatedTotalHits: 1.5 }],
    ["of a total in letters", { ...told, estimatedTotalHits: "3" }],
    ["of facets that are none", { ...told, facetDistribution: [] }],
    ["of counts in letters", { ...told, facetDistribution: { year: { 2020: "2" } } }],
    ["of counts that are a list", { ...told, facetDistribution: { year: [2] } }],
    ["of errors that are a text", { ...told, remoteErrors: "down" }],
  ])("is none: %s", (_, said) => expect(() => readAnswer(said)).toThrow());
});

test("to each question there is an answer", () => {
  expect(readAnswers({ results: [told, told] }, 2)).toHaveLength(2);
  expect(() => readAnswers({ results: [told] }, 2)).toThrow();
  expect(() => readAnswers({ results: [told, null] }, 2)).toThrow();
  expect(() => readAnswers({ results: null }, 0)).toThrow();
});
