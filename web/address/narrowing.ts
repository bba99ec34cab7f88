/** A search as its readers call it: its words, its themes, and what else narrows it. Pure. */
import { excludedValues } from "../../contract/plain/exclusions.ts";
import { facetNames } from "../../contract/plain/facets.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { formatShortDate, quote } from "../text/format.ts";
import { dateFrom, dateTo, notLabel, switchLabels } from "../text/search.ts";
import { type Labels, toChosenLabel, toLabel } from "./facet-label.ts";
import { isOn, switchNames } from "./switches.ts";

/** Whether routine items are among the hits is no part of what is asked. */
const told = switchNames.filter((name) => name !== "routine");

/** What narrows a search beside its words and themes. */
export function narrowingOf(query: SearchQuery, topics: Labels): string[] {
  const facets = facetNames.filter((facet) => facet !== "topic");
  const { from, to } = query;
  const label = (facet: (typeof facetNames)[number], value: string) =>
    toChosenLabel(facet, value, [], topics);
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

/** `»værested« · Hjemløshed · Vibefjord · Fra 1.8.2021`; null of a search for everything. */
export function searchName(query: SearchQuery, topics: Labels): string | null {
  const words = query.q.trim();
  const parts = [
    ...(words === "" ? [] : [quote(words)]),
    ...query.topic.map((id) => toLabel("topic", id, [], topics)),
    ...narrowingOf(query, topics),
  ];
  return parts.length === 0 ? null : parts.join(" · ");
}
