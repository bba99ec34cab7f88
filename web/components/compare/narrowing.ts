/** What narrows a search beside its words and themes, as its readers call it. Pure. */
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { isOn, switchNames } from "../../address/switches.ts";
import { formatShortDate } from "../../text/format.ts";
import { dateFrom, dateTo, notLabel, switchLabels } from "../../text/search.ts";
import { toLabel } from "../facets/facet-values.ts";

/** Routine items are never among what is compared. */
const told = switchNames.filter((name) => name !== "routine");

export function narrowingOf(query: SearchQuery): string[] {
  const facets = facetNames.filter((facet) => facet !== "topic");
  const { from, to } = query;
  const label = (facet: (typeof facetNames)[number], value: string) =>
    toLabel(facet, value, [], new Map());
  return [
    ...facets.flatMap((facet) => query[facet].map((value) => label(facet, value))),
    ...facetNames.flatMap((facet) =>
      excludedValues(query.without, facet).map((value) => notLabel(label(facet, value))),
    ),
    ...(from === null ? [] : [dateFrom(formatShortDate(from))]),
    ...(to === null ? [] : [dateTo(formatShortDate(to))]),
    ...told.filter((name) => isOn(query, name)).map((name) => switchLabels[name]),
  ];
}
