import { expect, test } from "vitest";
import type { Hit } from "../../../../contract/search-result.ts";
import { foldCases } from "../../../../server/search/hits/fold-cases.ts";
import { toHit } from "../../../web/fixtures/hits.ts";

const treatment = (id: string, other: Partial<Hit> = {}): Hit =>
  toHit({ id, municipality: "Vibefjord", caseNumber: "17/1", caseItems: 2, ...other });
const folded = (...hits: Hit[]) =>
  foldCases(hits).map((hit) => [hit.id, hit.folded?.map(({ id }) => id) ?? null]);

test("the further treatments of a case stand in its first one's", () => {
  expect(folded(treatment("a"), treatment("b"))).toEqual([["a", ["b"]]]);
  const elsewhere = treatment("b", { municipality: "Gyldenø" });
  expect(folded(treatment("a"), elsewhere)).toEqual([
    ["a", []],
    ["b", []],
  ]);
});

test.each<[string, Partial<Hit>]>([
  ["nobody knows the municipality of", { municipality: null }],
  ["there is no number of", { caseNumber: null }],
  ["is the only one of its number", { caseItems: 1 }],
  ["lacks a word", { missing: ["mole"] }],
])("a hit that %s folds nothing", (_, other) => {
  expect(folded(treatment("a", other), treatment("b", other))).toEqual([
    ["a", null],
    ["b", null],
  ]);
});
