/** Where a search is compared between councils. */
import type { Comparison } from "../../contract/comparison.ts";
import {
  type ComparisonFormat,
  comparisonApiPath,
  usualOrder,
} from "../../contract/plain/comparing.ts";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { paths } from "../../contract/plain/paths.ts";
import { toAddress, toSearchParams } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { adjust } from "./query.ts";

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

/** Where a figure of a comparison stands: null is all of them. */
export type FigurePlace = { readonly municipality?: string; readonly year?: string };

/**
 * The list of exactly the items that a figure counts: routine items are none of them, nor, where there are any, those
 * of unknown place or year and those of years before the first one shown.
 */
export function toFigureAddress(
  { query, years, municipalities, unplaced }: FigureSource,
  { municipality, year }: FigurePlace = {},
): string {
  const names = unplaced > 0 ? municipalities.map((row) => row.municipality) : query.municipality;
  return toAddress(
    adjust(comparedOf(query), {
      routine: "hide",
      municipality: municipality === undefined ? names : [municipality],
      year: year === undefined ? (unplaced > 0 ? years : query.year) : [year],
    }),
  );
}

type FigureSource = Pick<Comparison, "query" | "years" | "municipalities" | "unplaced">;

/** The search without what only lists of hits have. */
function comparedOf(query: SearchQuery): SearchQuery {
  const { sort, page, pageSize, typing } = emptyQuery;
  return { ...query, sort, page, pageSize, typing };
}
