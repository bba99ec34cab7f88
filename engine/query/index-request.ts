/** Requests to an index, with everything that is not said left at nothing. */
import type { IndexAnswer, IndexQuery, IndexRequest, IndexSearch } from "./index-search.ts";

const nothing = { facets: [], sort: [], retrieve: ["id"], offset: 0, limit: 0 };

/** The documents that any of the queries matches. Throws EngineDown. */
export function runQueries(
  search: IndexSearch,
  queries: readonly IndexQuery[],
  request: Pick<IndexRequest, "filter"> & Partial<IndexRequest>,
): Promise<IndexAnswer> {
  return search({ ...nothing, ...request, queries });
}

const everything: IndexQuery = { q: "", fields: [], weight: 1 };

/** Documents of one index by filter alone. Throws EngineDown. */
export function listDocuments(
  search: IndexSearch,
  request: Pick<IndexRequest, "limit"> & Partial<IndexRequest>,
): Promise<IndexAnswer> {
  return search({ ...nothing, filter: [], ...request, queries: [everything] });
}
