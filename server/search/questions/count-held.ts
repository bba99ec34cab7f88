/** What the archive has where a search found nothing, and what of that which was asked for it has nothing of. */
import { type FacetName, facetNames, facets } from "../../../contract/plain/facets.ts";
import type { FacetValue, UnknownValue } from "../../../contract/search-result.ts";
import { equals, or } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { toFacetValues } from "../hits/facets.ts";
import { labelOf } from "../language/facet-labels.ts";
import { toFilter } from "../query/filters.ts";
import { placeConditions } from "../query/place-conditions.ts";
import { emptyShelf, rememberedSearch } from "../query/shelf.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

type Asked = Pick<Prepared, "query" | "terms">;

const everything = [{ q: "", fields: [], weight: 1 }];

const toMemory = ({ remembered, searchItems }: SearchDeps) =>
  rememberedSearch(searchItems, "held", remembered?.answers ?? emptyShelf);

/** The items of each council, under the councils, bodies and dates asked for. Null where something was found. Throws EngineDown. */
export async function countHeld(
  prepared: Asked,
  total: number,
  deps: SearchDeps,
): Promise<FacetValue[] | null> {
  if (total > 0) return null;
  const { facets: counts } = await runQueries(toMemory(deps), everything, {
    filter: toFilter(placeConditions(prepared)),
    facets: ["municipality"],
  });
  return toFacetValues("municipality", counts, deps.labels);
}

/** Each is looked up by itself; nobody chooses more by hand. */
const most = 20;

/**
 * Chosen values that no item has, whatever is searched for; where something was found, themes alone. Values of a list
 * that is known beforehand, such as outcomes and the portal's own themes, are never unknown. Throws EngineDown.
 */
export async function unknownValues(
  asked: Asked,
  total: number,
  deps: SearchDeps,
): Promise<UnknownValue[]> {
  const chosen = facetNames
    .filter((facet) => facet === "topic" || total === 0)
    .flatMap((facet) => valuesOf(facet, asked).map((value) => ({ facet, value })))
    .filter(({ facet, value }) => !isListed(facet, value, deps));
  const looked = chosen.slice(0, most).map(async ({ facet, value }) => {
    const isHeld = await holds(facet, value, deps);
    return isHeld ? [] : [{ facet, value, label: labelOf(facet, value, deps.labels) }];
  });
  return (await Promise.all(looked)).flat();
}

function isListed(facet: FacetName, value: string, { labels }: SearchDeps): boolean {
  const { accepts } = facets[facet];
  if (facet === "topic") return labels.topic?.has(value) ?? false;
  return accepts.kind === "one-of" && accepts.values.some((one) => one === value);
}

/** Field words of these name a value as the facet does; of the others its beginning will do. */
const wholeNames: ReadonlySet<FacetName> = new Set(["municipality", "topic", "outcome"]);

function valuesOf(facet: FacetName, { query, terms }: Asked): string[] {
  const written = terms.flatMap((term) =>
    term.kind === "field" && term.field === facet && !term.negated ? term.value : [],
  );
  return [...new Set([...query[facet], ...(wholeNames.has(facet) ? written : [])])];
}

/** As the filter of the search itself compares, whatever the letters' case. */
async function holds(facet: FacetName, value: string, deps: SearchDeps): Promise<boolean> {
  const { field, beside } = facets[facet];
  const fields = beside === null ? [field] : [field, beside];
  const { total, partial } = await runQueries(toMemory(deps), everything, {
    filter: [or(...fields.map((one) => equals(one, value)))],
  });
  return total > 0 || partial;
}
