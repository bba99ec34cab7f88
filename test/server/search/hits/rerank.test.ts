import { expect, test } from "vitest";
import type { Hit, HitReasons } from "../../../../contract/search-result.ts";
import { rerank } from "../../../../server/search/hits/rerank.ts";
import { toHit } from "../../../web/fixtures/hits.ts";

type Place = HitReasons["words"][number];
const found = (field: Place["field"], how: Place["how"] = "form", word = "bro"): Place => ({
  word,
  as: word,
  how,
  field,
});
const hit = (id: string, ...words: Place[]): Hit => toHit({ id, why: { words, near: null } });
const order = (...hits: Hit[]) => rerank(hits).map(({ id }) => id);

test("a hit with the word in its title goes before those near it in the engine's order", () => {
  const hits = [hit("a", found("other")), hit("b", found("meeting")), hit("c", found("title"))];
  expect(order(...hits)).toEqual(["a", "c", "b"]);
});

test("the engine's order counts as much, and is kept where the marks tell nothing", () => {
  const same = ["a", "b", "c", "d"].map((id) => hit(id, found("other")));
  expect(order(...same)).toEqual(["a", "b", "c", "d"]);
  expect(order(...same, hit("last", found("title")))).toEqual(["a", "b", "last", "c", "d"]);
});

test("a further place of a word adds little to its best one, a further word all that it is worth", () => {
  const places = hit("places", found("other"), found("decision"));
  const words = hit("words", found("other"), found("other", "form", "skole"));
  expect(order(hit("first", found("attendance")), places, words)).toEqual([
    "first",
    "words",
    "places",
  ]);
});

test("two good places of a word tell more than a single one that is a little better", () => {
  const two = hit("two", found("decision"), found("recommendation"));
  const one = hit("one", found("summary"));
  expect(order(hit("first", found("attendance")), one, two)).toEqual(["first", "two", "one"]);
});
