import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ThesaurusGroup } from "../../server/search/meaning/thesaurus.ts";
import { distinct, readData } from "./example-minutes.ts";

const groups = z.array(ThesaurusGroup).parse(readData("thesaurus.json"));

describe("the thesaurus", () => {
  test("has at least 938 groups, each with its own id and, by its schema, a reason", () => {
    expect(groups.length).toBeGreaterThanOrEqual(938);
    expect(distinct(groups.map(({ id }) => id)).length).toBe(groups.length);
  });

  test("names no word twice in a group", () => {
    for (const { id, words } of groups) expect(distinct(words), id).toEqual(words);
  });

  test("has in every group a word that may stand in for the others", () => {
    const standsIn = (word: string) => !word.startsWith(">");
    expect(groups.filter(({ words }) => !words.some(standsIn)).map(({ id }) => id)).toEqual([]);
  });

  test("keeps groups tight: at most seven words", () => {
    expect(groups.filter(({ words }) => words.length > 7).map(({ id }) => id)).toEqual([]);
  });
});
