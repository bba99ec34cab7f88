/** What is chosen, as chips that remove it. */
import { useContext } from "preact/hooks";
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { Facets } from "../../../contract/search-result.ts";
import { toAddress } from "../../address/address.ts";
import { change, toggle, withoutFilters } from "../../address/query.ts";
import { formatShortDate } from "../../text/format.ts";
import { dateFrom, dateTo, flagLabels, removeFilter, searchText } from "../../text/search.ts";
import { TopicLabels } from "../hit/topic-labels.ts";
import { type Labels, toLabel } from "./facet-values.ts";

type Chip = { readonly label: string; readonly without: SearchQuery };

export function ChosenFilters({
  query,
  facets,
}: {
  readonly query: SearchQuery;
  readonly facets: Facets;
}) {
  const chips = toChips(query, facets, useContext(TopicLabels));
  if (chips.length === 0) return null;
  return (
    <ul class="chosen-filters" aria-label={searchText.chosen}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a class="chip" href={toAddress(without)} aria-label={removeFilter(label)}>
            {label}
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="quiet-action" href={toAddress(withoutFilters(query))}>
            {searchText.clear}
          </a>
        </li>
      )}
    </ul>
  );
}

function toChips(query: SearchQuery, facets: Facets, topics: Labels): Chip[] {
  const values = facetNames.flatMap((facet) =>
    query[facet].map((value) => ({
      label: toLabel(facet, value, facets[facet], topics),
      without: toggle(query, facet, value),
    })),
  );
  return [...values, ...toOtherChips(query)];
}

function toOtherChips(query: SearchQuery): Chip[] {
  const { from, to } = query;
  const flags = (["dissent", "exact"] as const).filter((flag) => query[flag]);
  return [
    ...(from
      ? [{ label: dateFrom(formatShortDate(from)), without: change(query, { from: null }) }]
      : []),
    ...(to ? [{ label: dateTo(formatShortDate(to)), without: change(query, { to: null }) }] : []),
    ...flags.map((flag) => ({
      label: flagLabels[flag],
      without: change(query, { [flag]: false }),
    })),
  ];
}
