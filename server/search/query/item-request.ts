/** A request to the engine for items, with everything that is not said left at nothing. */
import type { EngineAnswer, EngineQuery, EngineRequest, EngineSearch } from "./engine-query.ts";

const nothing = { facets: [], sort: [], retrieve: ["id"], offset: 0, limit: 0 };

/** Throws EngineDown. */
export function runQueries(
  { searchItems }: { searchItems: EngineSearch },
  queries: readonly EngineQuery[],
  request: Pick<EngineRequest, "filter"> & Partial<EngineRequest>,
): Promise<EngineAnswer> {
  return searchItems({ ...nothing, ...request, queries });
}

const everything: EngineQuery = { q: "", fields: [], weight: 1 };

/** Documents of one index by filter alone. Throws EngineDown. */
export function listDocuments(
  search: EngineSearch,
  request: Pick<EngineRequest, "limit"> & Partial<EngineRequest>,
): Promise<EngineAnswer> {
  return search({ ...nothing, filter: [], ...request, queries: [everything] });
}
