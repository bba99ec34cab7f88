/** The browser's one door to the portal's API; its answers have the contract's shapes. */

import { toSearchParams } from "../../contract/search-address.ts";
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";
import type { FacetValue, SearchResult, Suggestion } from "../../contract/search-result.ts";
import { inPage } from "../given/in-page.ts";
import { wantsRelated } from "../given/wants-related.ts";

/** As the page shows it: where only related words find anything, the facets are of their hits. */
export async function fetchSearch(query: SearchQuery, signal: AbortSignal): Promise<SearchResult> {
  const fetchOne = async (one: SearchQuery) => {
    const params = toSearchParams(inPage(one));
    const result = await fetchJson<SearchResult>("/api/search", params, signal);
    return { ...result, query: { ...result.query, facets: query.facets } };
  };
  const result = await fetchOne(query);
  if (!wantsRelated(result)) return result;
  const { facets, unasked } = await fetchOne({ ...query, related: "include", pageSize: 1 });
  return { ...result, facets, ...(unasked === undefined ? {} : { unasked }) };
}

export async function fetchSuggestions(
  q: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const params = new URLSearchParams({ q });
  return (
    await fetchJson<{ readonly suggestions: readonly Suggestion[] }>("/api/suggest", params, signal)
  ).suggestions;
}

/** Values of a facet that hold the text, under the query's words and filters. */
export async function fetchFacetValues(
  facet: FacetName,
  text: string,
  query: SearchQuery,
  signal: AbortSignal,
): Promise<readonly FacetValue[]> {
  const params = toSearchParams({ ...query, page: 1 });
  if (query.q !== "") params.set("query", query.q);
  params.set("q", text);
  const path = `/api/facets/${facet}`;
  return (await fetchJson<{ readonly values: readonly FacetValue[] }>(path, params, signal)).values;
}

async function fetchJson<T>(
  path: string,
  params: URLSearchParams,
  signal: AbortSignal,
): Promise<T> {
  const response = await fetch(`${path}?${params}`, { signal });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
