/** Values of one facet that contain what is typed: for facets with more values than a page can show. */
import { facets } from "../../../contract/plain/facets.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { startsWith } from "../../../engine/query/filter.ts";
import { isListed } from "../hits/facets.ts";
import { listFacetValues } from "./count-facets.ts";
import type { SearchDeps } from "./prepare.ts";

const most = 1_000;

/**
 * At most a thousand values; those that begin with what is typed come first. Of a facet without end,
 * such as case numbers, there are more than the engine counts at once: the beginning narrows what it counts. What no
 * list holds, such as a KLE number with its subject, is found by who types as much as the lists hold: "27.15".
 */
export async function narrowFacet(
  facet: FacetName,
  contains: string,
  query: SearchQuery,
  deps: SearchDeps,
): Promise<FacetValue[]> {
  const typed = contains.trim().toLowerCase();
  const { field, finder, longestValue } = facets[facet];
  const isWhole = typed.length >= longestValue;
  const asked = [listFacetValues(facet, query, [], deps)];
  if (isWhole || (finder?.shown === "always" && typed !== "")) {
    asked.push(listFacetValues(facet, query, [startsWith(field, contains.trim())], deps));
  }
  const values = new Map((await Promise.all(asked)).flat().map((value) => [value.value, value]));
  const fitting = [...values.values()].filter(
    (value) => holds(value, typed) && (isWhole || isListed(facet, value)),
  );
  return fitting.sort((a, b) => beginning(b, typed) - beginning(a, typed)).slice(0, most);
}

function holds({ value, label }: FacetValue, typed: string): boolean {
  return value.toLowerCase().includes(typed) || label.toLowerCase().includes(typed);
}

function beginning({ value, label }: FacetValue, typed: string): number {
  const begins = value.toLowerCase().startsWith(typed) || label.toLowerCase().startsWith(typed);
  return begins ? 1 : 0;
}
