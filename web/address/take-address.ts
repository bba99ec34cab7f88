/** Where a search can be taken along from: its feeds and exports. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { exportPath } from "../../contract/plain/export-formats.ts";
import {
  type FeedFormat,
  feedFormatNames,
  feedFormats,
} from "../../contract/plain/feed-formats.ts";
import { toSearchParams } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { FeedLink } from "../given/page.ts";
import { feedTitle } from "../text/take.ts";

/** A feed has its own order: `/feed.atom?q=frikort`. */
export function toFeedAddress(query: SearchQuery, format: FeedFormat): string {
  const search = toSearchParams({ ...wholeOf(query), sort: emptyQuery.sort }).toString();
  return `${feedFormats[format].path}${search === "" ? "" : `?${search}`}`;
}

/** What a page tells the browser of the feeds that follow a search. */
export function feedLinks(query: SearchQuery): FeedLink[] {
  return feedFormatNames.map((format) => {
    const { type, label } = feedFormats[format];
    return { type, title: feedTitle(label), href: toFeedAddress(query, format) };
  });
}

/** `/api/export?q=frikort&format=csv`. */
export function toExportAddress(query: SearchQuery, format: string): string {
  const params = toSearchParams(wholeOf(query));
  params.set("format", format);
  return `${exportPath}?${params}`;
}

function wholeOf(query: SearchQuery): SearchQuery {
  const { page, pageSize, typing, view, fold, facets } = emptyQuery;
  return { ...query, page, pageSize, typing, view, fold, facets };
}
