import { expect, test } from "vitest";
import { facets } from "../../../../contract/plain/facets.ts";
import { toFacetValues } from "../../../../server/search/hits/facets.ts";
import type { FacetLabels } from "../../../../server/search/language/facet-labels.ts";

const labels: FacetLabels = { topic: new Map(), kle: new Map() };
const values = (facet: "body" | "kle", counts: Record<string, number>) =>
  toFacetValues(facet, { [facets[facet].field]: counts }, labels).map(({ value }) => value);

test("a value of the longest length is one, a longer one is none", () => {
  expect(values("kle", { "27": 3, "27.15": 2, "27.15.0": 1 })).toEqual(["27", "27.15"]);
});

test("values stand by their counts, and those of one count as Danes spell them", () => {
  expect(values("body", { Ældreråd: 1, Byråd: 1, Årsråd: 1, Ørum: 2 })).toEqual([
    "Ørum",
    "Byråd",
    "Ældreråd",
    "Årsråd",
  ]);
});
