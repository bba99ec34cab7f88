/** A page of the hits that are counted, and what is counted beside them. */
import type { FilterField } from "../../../engine/indexes/filter-fields.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import { foundByTopic, foundFields, foundToMark } from "../hits/found-item.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries, listedQueries } from "../query/layers.ts";
import { sortOf } from "../query/sort.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** By another order than that of their relevance they need no queries that tell it. Throws EngineDown. */
export function countedPage(
  prepared: Prepared,
  facets: readonly FilterField[],
  deps: Pick<SearchDeps, "searchItems">,
): Promise<IndexAnswer> {
  const { query, conditions } = prepared;
  const sort = sortOf(query);
  const queries = sort.length === 0 ? listedQueries(prepared) : countedQueries(prepared);
  return runQueries(deps.searchItems, queries, {
    filter: toFilter(conditions),
    facets,
    sort,
    retrieve: fieldsOf(prepared),
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
  });
}

/** What is marked in the hits tells how much of them is read. */
function fieldsOf({ query, interpretation }: Prepared): readonly string[] {
  if (interpretation.marks.length > 0) return foundToMark;
  return query.topic.length > 0 ? foundByTopic : foundFields;
}
