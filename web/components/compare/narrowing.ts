/** What narrows a search beside its words and themes, as its readers call it. Pure. */
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { formatShortDate } from "../../text/format.ts";
import { dateFrom, dateTo, flagLabels } from "../../text/search.ts";
import { toLabel } from "../facets/facet-values.ts";

const flags = ["dissent", "exact"] as const;

export function narrowingOf(query: SearchQuery): string[] {
  const facets = facetNames.filter((facet) => facet !== "topic");
  const { from, to } = query;
  return [
    ...facets.flatMap((facet) => query[facet].map((value) => toLabel(facet, value, [], new Map()))),
    ...(from === null ? [] : [dateFrom(formatShortDate(from))]),
    ...(to === null ? [] : [dateTo(formatShortDate(to))]),
    ...flags.filter((flag) => query[flag]).map((flag) => flagLabels[flag]),
  ];
}
