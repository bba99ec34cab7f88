/** How many hits each value has on several engines, of which each names its own most frequent values alone. */
import type { FilterField } from "../indexes/filter-fields.ts";
import { mostFacetValues } from "../indexes/settings.ts";

type Counts = Readonly<Record<string, number>>;

/**
 * A value that is rare on one of them is left out there, and its sum is too low. Where that may be, as many
 * of the most frequent as one engine names are counted anew, each by its name, and the others are not told. `count` gives the hits of these values of a field.
 */
export async function countSurely(
  facets: Readonly<Record<string, Counts>>,
  count: (field: FilterField, values: readonly string[]) => Promise<Counts>,
): Promise<Record<string, Record<string, number>>> {
  const sure = Object.entries(facets).map(async ([field, counts]) => {
    if (Object.keys(counts).length < mostFacetValues) return [field, { ...counts }] as const;
    const values = mostFrequent(counts);
    const anew = await count(field as FilterField, values);
    const told = values.flatMap((value) => {
      const hits = anew[value] ?? 0;
      return hits === 0 ? [] : [[value, hits] as const];
    });
    return [field, Object.fromEntries(told)] as const;
  });
  return Object.fromEntries(await Promise.all(sure));
}

function mostFrequent(counts: Counts): string[] {
  return Object.keys(counts)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, mostFacetValues);
}
