/** What the archive has where a search found nothing: the items of each council, under its councils, bodies and dates. */
import type { FacetValue } from "../../../contract/search-result.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { toFacetValues } from "../hits/facets.ts";
import { toFilter } from "../query/filters.ts";
import { placeConditions } from "../query/place-conditions.ts";
import { emptyShelf, rememberedSearch } from "../query/shelf.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** Null where something was found. Throws EngineDown. */
export async function countHeld(
  prepared: Pick<Prepared, "query" | "terms">,
  total: number,
  deps: SearchDeps,
): Promise<FacetValue[] | null> {
  if (total > 0) return null;
  const { answers: shelf = emptyShelf } = deps.remembered ?? {};
  const search = rememberedSearch(deps.searchItems, "held", shelf);
  const { facets } = await runQueries(search, [{ q: "", fields: [], weight: 1 }], {
    filter: toFilter(placeConditions(prepared)),
    facets: ["municipality"],
  });
  return toFacetValues("municipality", facets, deps.labels);
}
