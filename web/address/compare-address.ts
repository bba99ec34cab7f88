/** Where a search is compared between councils. */
import {
  type ComparisonFormat,
  comparisonApiPath,
  usualOrder,
} from "../../contract/plain/comparing.ts";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { paths } from "../../contract/plain/paths.ts";
import { toSearchParams } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";

/** `/sammenlign?topic=hjemloeshed&order=2021`. */
export function toCompareAddress(query: SearchQuery, order: string = usualOrder): string {
  const params = toSearchParams(comparedOf(query));
  if (order !== usualOrder) params.set("order", order);
  return params.size === 0 ? paths.compare : `${paths.compare}?${params}`;
}

/** The same as a file or as JSON: `/api/compare?topic=hjemloeshed&format=csv`. */
export function toComparisonFile(query: SearchQuery, format: ComparisonFormat): string {
  const params = toSearchParams(comparedOf(query));
  params.set("format", format);
  return `${comparisonApiPath}?${params}`;
}

/** The search without what only lists of hits have. */
function comparedOf(query: SearchQuery): SearchQuery {
  const { sort, page, pageSize, typing } = emptyQuery;
  return { ...query, sort, page, pageSize, typing };
}
