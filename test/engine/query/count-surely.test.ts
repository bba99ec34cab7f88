import fc from "fast-check";
import { expect, test } from "vitest";
import { mostFacetValues } from "../../../engine/indexes/settings.ts";
import { countSurely } from "../../../engine/query/count-surely.ts";

type Counts = Record<string, number>;

/** As an engine tells them: the most frequent, and of equals any. */
function told(counts: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostFacetValues),
  );
}

function sum(all: readonly Counts[]): Counts {
  const sums: Counts = {};
  for (const counts of all)
    for (const [value, count] of Object.entries(counts)) sums[value] = (sums[value] ?? 0) + count;
  return sums;
}

const engineOf = fc
  .array(fc.nat(4), { minLength: mostFacetValues + 50, maxLength: mostFacetValues + 50 })
  .map((counts): Counts => {
    const held = counts.flatMap((count, at) =>
      count === 0 ? [] : [[`sag ${at}`, count] as const],
    );
    return Object.fromEntries(held);
  });

test("what is told of several engines is true, though each names its most frequent values alone", async () => {
  const engines = fc.array(engineOf, { minLength: 2, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(engines, async (each) => {
      const truth = sum(each);
      const facets = { caseNumber: sum(each.map(told)) };
      const sure = await countSurely(facets, async (_, values) =>
        Object.fromEntries(values.map((value) => [value, truth[value] ?? 0])),
      );
      expect(Object.keys(sure.caseNumber ?? {}).length).toBe(mostFacetValues);
      expect(truth).toMatchObject(sure.caseNumber ?? {});
    }),
    { numRuns: 20 },
  );
});

test("what no engine can have cut off is told as it is, and nothing is counted anew", async () => {
  const facets = { year: { "2020": 3, "2021": 1 }, outcome: {} };
  expect(await countSurely(facets, () => expect.fail("counted anew"))).toEqual(facets);
});
