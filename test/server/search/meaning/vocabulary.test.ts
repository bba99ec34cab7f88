import fc from "fast-check";
import { expect, test } from "vitest";
import { toEngineLemma } from "../../../../danish/letters/engine-text.ts";
import type { IndexRequest, IndexSearch } from "../../../../engine/query/index-search.ts";
import { createVocabulary } from "../../../../server/search/meaning/vocabulary.ts";
import { danish } from "../../../support/danish.ts";

/** An engine that holds the words with so many items each, and remembers what it was asked. */
function engineOf(similar: readonly string[], counts: Record<string, number>) {
  const asked: string[] = [];
  const answer = (hits: Record<string, unknown>[], total: number) => {
    return { hits, total, facets: {}, partial: false };
  };
  const remember = ({ queries }: IndexRequest) => queries.map(({ q }) => asked.push(q));
  const searchItems: IndexSearch = async (request) => {
    remember(request);
    return answer([], counts[request.queries[0]?.q.trim() ?? ""] ?? 0);
  };
  const searchWords: IndexSearch = async (request) => {
    remember(request);
    return answer(
      similar.map((word) => ({ word })),
      similar.length,
    );
  };
  return { asked, vocabulary: createVocabulary({ searchItems, searchWords, danish }) };
}

test("of equally near names the one that most items hold is meant", async () => {
  const { vocabulary } = engineOf(["zwickelby", "zwackelby"], { zwickelby: 1, zwackelby: 5 });
  expect(await vocabulary.nearest("zweckelby")).toEqual({ word: "zwackelby", count: 5 });
});

test("a compound counts in every inflection, as a search finds it; what no dictionary has as it is printed", async () => {
  const held = { [toEngineLemma("muslingetørreri")]: 3, zwickelby: 2 };
  const { vocabulary } = engineOf([], held);
  expect(await vocabulary.count("muslingetørrerier")).toBe(3);
  expect(await vocabulary.count("zwickelby")).toBe(2);
});

test("a word whose meetings are gone is meant by nobody", async () => {
  const { vocabulary } = engineOf(["zwickelby"], {});
  expect(await vocabulary.nearest("zwikkelby")).toBeNull();
});

test("the engine is asked for letters and digits alone, whatever was typed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 20 }), async (word) => {
      const { asked, vocabulary } = engineOf([], {});
      await Promise.all([vocabulary.count(word), vocabulary.begins(word)]);
      await vocabulary.nearest(word);
      for (const q of asked) expect(q).toMatch(/^[\p{L}\p{N}]* ?$/u);
    }),
    { numRuns: 50 },
  );
});

test("words begin so where some item holds one that does", async () => {
  const { vocabulary } = engineOf([], { zwick: 3 });
  expect(await vocabulary.begins("zwick")).toBe(true);
  expect(await vocabulary.begins("zwack")).toBe(false);
  expect(await vocabulary.begins("–")).toBe(false);
});

test("a word of the dictionary that nothing here holds is meant by nobody", async () => {
  const { vocabulary } = engineOf([], {});
  expect(await vocabulary.nearest("skule")).toBeNull();
});
