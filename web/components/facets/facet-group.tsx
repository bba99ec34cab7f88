/** One facet: its values with counts as checkboxes, the first few at once, the rest on demand. */
import { useContext, useState } from "preact/hooks";
import { facets as facetTable } from "../../../contract/plain/facets.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { toggle } from "../../address/query.ts";
import { formatNumber } from "../../text/format.ts";
import { showMore } from "../../text/search.ts";
import { TopicLabels } from "../hit/topic-labels.ts";
import { AlsoMentioned } from "./also-mentioned.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import type { FacetPanelProps } from "./facet-panel.tsx";
import { toLabel, withChosen } from "./facet-values.ts";

const shownAtOnce = 6;
/** So few more are shown at once as well: a fold for two would hide more than it saves. */
const slack = 2;
const manyValues = 10;

type Props = FacetPanelProps & { facet: FacetName };

export function FacetGroup({ facet, query, facets, place, choose }: Props) {
  const topics = useContext(TopicLabels);
  const [found, setFound] = useState<FacetValue[] | null>(null);
  const { title, finder, open } = facetTable[facet];
  const chosen = query[facet];
  const label = (value: string) => toLabel(facet, value, facets[facet], topics);
  const values = withChosen(found ?? facets[facet], chosen, label);
  if (values.length === 0 && found === null) return null;
  const shown = values.length <= shownAtOnce + slack ? values.length : shownAtOnce;
  const row = (value: FacetValue) => (
    <FacetRow key={value.value} facet={facet} value={value} query={query} choose={choose} />
  );
  return (
    <details class="facet-group" open={open || chosen.length > 0}>
      <summary>{title}</summary>
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        {finder && (finder.shown === "always" || facets[facet].length > manyValues) && (
          <FacetFilter {...{ facet, finder, query, place }} show={setFound} />
        )}
        <ul class="facet-values">{values.slice(0, shown).map(row)}</ul>
        {values.length > shown && (
          <details class="facet-more">
            <summary>{showMore(values.length - shown)}</summary>
            <ul class="facet-values">{values.slice(shown).map(row)}</ul>
          </details>
        )}
      </fieldset>
    </details>
  );
}

type RowProps = {
  facet: FacetName;
  value: FacetValue;
  query: SearchQuery;
  choose?: ((query: SearchQuery) => void) | undefined;
};

function FacetRow({ facet, value, query, choose }: RowProps) {
  return (
    <li>
      <label class="facet-value">
        <input
          type="checkbox"
          form="search"
          name={facet}
          value={value.value}
          checked={query[facet].includes(value.value)}
          onChange={() => choose?.(toggle(query, facet, value.value))}
        />
        <span class="facet-label">
          {value.label}
          <AlsoMentioned count={value.count} mentions={value.mentions ?? 0} />
        </span>
        <span class="facet-count">{formatNumber(value.count)}</span>
      </label>
    </li>
  );
}
