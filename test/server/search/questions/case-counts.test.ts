/** An engine's answers are staged: of a real one two hundred items of a few cases would have to be indexed. */
import { expect, test } from "vitest";
import type { IndexSearch } from "../../../../engine/query/index-search.ts";
import { countCases } from "../../../../server/search/questions/case-counts.ts";
import { danish } from "../../../support/danish.ts";

/** How many items are asked for, question by question, where the cases have so many. */
async function askedFor(counts: Record<string, number>): Promise<number[]> {
  const limits: number[] = [];
  const searchItems: IndexSearch = async ({ limit }) => {
    limits.push(limit);
    return { hits: [], total: 0, facets: { caseKey: counts }, partial: false };
  };
  await countCases(Object.keys(counts), { searchItems, languages: { danish } });
  return limits;
}

test("the items of a page's cases are asked for once; where there are more than that gives, all of them again", async () => {
  expect(await askedFor({ a: 90, b: 90 })).toEqual([200]);
  expect(await askedFor({ a: 90, b: 90, c: 90 })).toEqual([200, 270]);
});
