/** One facet: its values with counts as checkboxes, the first few at once, the rest on demand. */
import { useContext, useRef, useState } from "preact/hooks";
import { excludedValues } from "../../../contract/plain/exclusions.ts";
import { facets as facetTable } from "../../../contract/plain/facets.ts";
import { toAddress } from "../../../contract/search-address.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { Facets, FacetValue } from "../../../contract/search-result.ts";
import { toLabel } from "../../address/facet-label.ts";
import { toggle, turnAround } from "../../address/query.ts";
import { useOpenedFacet } from "../../browser/use-opened-facet.ts";
import { formatNumber } from "../../text/format.ts";
import { leaveOut, searchText, showMore, takeBack } from "../../text/search.ts";
import { TopicLabels } from "../hit/topic-labels.ts";
import { AlsoMentioned } from "./also-mentioned.tsx";
import { FacetChoice } from "./facet-choice.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import { FacetUnasked } from "./facet-unasked.tsx";
import { partValues, withChosen } from "./facet-values.ts";

const shownAtOnce = 6;
/** So few more are shown at once as well: a fold for two would hide more than it saves. */
const slack = 2;
const manyValues = 10;

/** `place` keeps ids apart where the facets stand twice: beside the results and in the sheet. */
export type FacetGroupProps = {
  readonly facet: FacetName;
  readonly query: SearchQuery;
  readonly facets: Facets;
  /** Those that are asked for when they are opened. */
  readonly unasked: readonly FacetName[];
  /** Words that are still being typed: each answer to them has rows of its own, which travel nowhere. */
  readonly typed: string | null;
  readonly place: string;
  readonly choose: (query: SearchQuery) => void;
};

export function FacetGroup(props: FacetGroupProps) {
  const { facet, query, facets, unasked, typed, place, choose } = props;
  const topics = useContext(TopicLabels);
  const [narrowed, setNarrowed] = useState<readonly FacetValue[] | null>(null);
  const isUnasked = unasked.includes(facet);
  const { opened, state, setOpen } = useOpenedFacet(facet, query, isUnasked);
  const held = isUnasked ? opened : facets[facet];
  const { title, finder, open } = facetTable[facet];
  const left = excludedValues(query.without, facet);
  const chosen = [...query[facet], ...left];
  const label = (value: string) => toLabel(facet, value, held, topics);
  const values = withChosen(narrowed ?? held, chosen, label);
  const { rowsKey, isKept } = useStillness(typed, values.length > 0);
  if (values.length === 0 && narrowed === null && !isUnasked && !isKept) return null;
  const atOnce = values.length <= shownAtOnce + slack ? values.length : shownAtOnce;
  const { shown, folded } = partValues(values, chosen, atOnce);
  const row = (value: FacetValue) => (
    <FacetRow key={value.value} facet={facet} value={value} query={query} choose={choose} />
  );
  return (
    <details
      class="facet-group"
      open={open || chosen.length > 0}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <fieldset data-held={`${place}-${facet}`}>
        <legend class="visually-hidden">{title}</legend>
        {finder && (finder.shown === "always" || held.length > manyValues) && (
          <FacetFilter
            facet={facet}
            finder={finder}
            query={query}
            place={place}
            show={setNarrowed}
          />
        )}
        {isUnasked && <FacetUnasked state={state} query={query} />}
        <ul key={`shown ${rowsKey}`} class="facet-values">
          {shown.map(row)}
        </ul>
        {folded.length > 0 && (
          <details key={`folded ${rowsKey}`} class="facet-more">
            <summary>{showMore(folded.length)}</summary>
            <ul class="facet-values">{folded.map(row)}</ul>
          </details>
        )}
      </fieldset>
    </details>
  );
}

/**
 * While one types, a facet that was there stays, though it has no value, and each answer has rows of its own: those of
 * the one before do not travel. A choice after it keeps them, and with them the focus.
 */
function useStillness(typed: string | null, isFilled: boolean) {
  const last = useRef({ rowsKey: "", wasShown: isFilled });
  const rowsKey = typed ?? last.current.rowsKey;
  const wasShown = typed === null ? isFilled : last.current.wasShown || isFilled;
  last.current = { rowsKey, wasShown };
  return { rowsKey, isKept: typed !== null && wasShown };
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
  const isLeft = excludedValues(query.without, facet).includes(value);
  return (
    <li class="facet-row" data-left={isLeft}>
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
      <a
        class="facet-turn"
        href={toAddress(turnAround(query, facet, value))}
        aria-label={isLeft ? takeBack(label) : leaveOut(label)}
      >
        {isLeft ? searchText.takeBack : searchText.leaveOut}
      </a>
    </li>
  );
}
