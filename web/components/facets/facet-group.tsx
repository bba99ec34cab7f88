/** One facet: its values with counts as checkboxes, the first few at once, the rest on demand. */
import { useContext, useState } from "preact/hooks";
import { facets as facetTable } from "../../../contract/plain/facets.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { Facets, FacetValue } from "../../../contract/search-result.ts";
import { toggle } from "../../address/query.ts";
import { formatNumber } from "../../text/format.ts";
import { showMore } from "../../text/search.ts";
import { TopicLabels } from "../hit/topic-labels.ts";
import { AlsoMentioned } from "./also-mentioned.tsx";
import { FacetChoice } from "./facet-choice.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import { toLabel, withChosen } from "./facet-values.ts";

const shownAtOnce = 6;
/** So few more are shown at once as well: a fold for two would hide more than it saves. */
const slack = 2;
const manyValues = 10;

/** `place` keeps ids apart where the facets stand twice: beside the results and in the sheet. */
export type FacetGroupProps = {
  readonly facet: FacetName;
  readonly query: SearchQuery;
  readonly facets: Facets;
  readonly place: string;
  readonly choose: (query: SearchQuery) => void;
};

export function FacetGroup({ facet, query, facets, place, choose }: FacetGroupProps) {
  const topics = useContext(TopicLabels);
  const [found, setFound] = useState<readonly FacetValue[] | null>(null);
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
          <FacetFilter facet={facet} finder={finder} query={query} place={place} show={setFound} />
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

type RowProps = Pick<FacetGroupProps, "facet" | "query" | "choose"> & {
  readonly value: FacetValue;
};

function FacetRow({
  facet,
  value: { value, label, count, mentions = 0 },
  query,
  choose,
}: RowProps) {
  return (
    <li>
      <FacetChoice
        name={facet}
        value={value}
        checked={query[facet].includes(value)}
        choose={() => choose(toggle(query, facet, value))}
        label={label}
        below={<AlsoMentioned count={count} mentions={mentions} />}
      >
        <span class="facet-count">{formatNumber(count)}</span>
      </FacetChoice>
    </li>
  );
}
