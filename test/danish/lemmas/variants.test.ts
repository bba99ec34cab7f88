import { expect, test } from "vitest";
import { compoundVariants, variantsOf } from "../../../danish/lemmas/variants.ts";
import { loadTables } from "../../../danish/load.ts";

const tables = loadTables();

test("older and foreign letters are respelt, and the table's spellings know each other", () => {
  expect(variantsOf(tables, "aabenraa")).toEqual(["åbenrå"]);
  expect(variantsOf(tables, "allé")).toEqual(["alle"]);
  expect(variantsOf(tables, "handicap")).toContain("handikap");
  expect(variantsOf(tables, "handikap")).toContain("handicap");
  expect(variantsOf(tables, "bolig")).toEqual([]);
});

test("a compound is spelt with each spelling of its parts, and keeps what links them", () => {
  const first = { surface: "handicaps", lemma: "handicap" };
  const last = { surface: "rådet", lemma: "råd" };
  expect(compoundVariants(tables, [first, last])).toEqual(["handikapsråd"]);
  expect(compoundVariants(tables, [last, { ...first, surface: "handicappets" }])).toEqual([
    "rådethandikap",
  ]);
});
