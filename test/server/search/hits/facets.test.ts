import fc from "fast-check";
import { expect, test } from "vitest";
import { facets } from "../../../../contract/plain/facets.ts";
import { countedFields, toFacets, toFacetValues } from "../../../../server/search/hits/facets.ts";
import type { FacetLabels } from "../../../../server/search/language/facet-labels.ts";

const labels: FacetLabels = { topic: new Map(), kle: new Map() };
const values = (facet: "body", counts: Record<string, number>) =>
  toFacetValues(facet, { [facets[facet].field]: counts }, labels).map(({ value }) => value);

test("of a facet that holds more than its list those are counted that stand in the list", () => {
  const counts = { kleGroups: { "27": 3, "27.15": 2 } };
  expect(countedFields("kle")).toEqual(["kleGroups"]);
  expect(toFacets(() => counts, labels).kle.map(({ value }) => value)).toEqual(["27", "27.15"]);
});

test("values stand by their counts, and those of one count as Danes spell them", () => {
  expect(values("body", { Ældreråd: 1, Byråd: 1, Årsråd: 1, Ørum: 2 })).toEqual([
    "Ørum",
    "Byråd",
    "Ældreråd",
    "Årsråd",
  ]);
});

test("of more values than are told the most frequent are, in the order of all", () => {
  const many = facets.body.mostValues + 20;
  const archives = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: many, maxLength: many });
  fc.assert(
    fc.property(archives, (each) => {
      const bodyKey = Object.fromEntries(each.map((count, at) => [`Råd ${at}`, count]));
      const all = toFacetValues("body", { bodyKey }, labels).filter(({ count }) => count > 0);
      const told = toFacets(() => ({ bodyKey }), labels).body;
      expect(told).toEqual(all.slice(0, facets.body.mostValues));
    }),
    { numRuns: 20 },
  );
});
