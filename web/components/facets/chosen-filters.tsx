/** What is chosen, as chips that remove it. */
import { useContext } from "preact/hooks";
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { facetNames } from "../../../contract/plain/facets.ts";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { Facets } from "../../../contract/search-result.ts";
import type { AskedField } from "../../../contract/understood-query.ts";
import { type Labels, toChosenLabel } from "../../address/facet-label.ts";
import { adjust, toggle, turnAround, withoutFilters } from "../../address/query.ts";
import { isOn, switchNames, withSwitch } from "../../address/switches.ts";
import { formatShortDate } from "../../text/format.ts";
import {
  dateFrom,
  dateTo,
  fieldLabel,
  notLabel,
  removeFilter,
  searchText,
  switchLabels,
} from "../../text/search.ts";
import { TopicLabels } from "../hit/topic-labels.ts";

type Chip = { readonly label: string; readonly without: SearchQuery };

type Props = {
  readonly query: SearchQuery;
  readonly facets: Facets;
  readonly fields: readonly AskedField[];
};

export function ChosenFilters({ query, facets, fields }: Props) {
  const chips = [
    ...toFieldChips(query, fields),
    ...toChips(query, facets, useContext(TopicLabels)),
  ];
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
      label: toChosenLabel(facet, value, facets[facet], topics),
      without: toggle(query, facet, value),
    })),
  );
  const left = facetNames.flatMap((facet) =>
    excludedValues(query.without, facet).map((value) => ({
      label: notLabel(toChosenLabel(facet, value, facets[facet], topics)),
      without: turnAround(query, facet, value),
    })),
  );
  return [...values, ...left, ...toOtherChips(query)];
}

/** A field word is taken out of the text where it stands; what it filters by is said as readers know it. */
function toFieldChips(query: SearchQuery, fields: readonly AskedField[]): Chip[] {
  return fields
    .filter(({ written }) => query.q.includes(written))
    .map((field) => ({
      label: fieldLabel(field),
      without: adjust(query, {
        q: query.q.replace(field.written, " ").replace(/\s+/g, " ").trim(),
      }),
    }));
}

function toOtherChips(query: SearchQuery): Chip[] {
  const { from, to } = query;
  return [
    ...(from
      ? [{ label: dateFrom(formatShortDate(from)), without: adjust(query, { from: null }) }]
      : []),
    ...(to ? [{ label: dateTo(formatShortDate(to)), without: adjust(query, { to: null }) }] : []),
    ...switchNames
      .filter((name) => isOn(query, name))
      .map((name) => ({
        label: switchLabels[name],
        without: withSwitch(query, name, "off"),
      })),
  ];
}
