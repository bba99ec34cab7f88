/**
 * Looks among a facet's many values as one types. Without script the field of a facet without end is a
 * filter by itself; the others are only shown with script.
 */
import { useRef, useState } from "preact/hooks";
import type { FacetFinder } from "../../../contract/plain/facets.ts";
import type { FacetName, SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { latestOnly } from "../../browser/latest-only.ts";
import { fetchFacetValues } from "../../browser/portal-api.ts";
import { useHydrated } from "../../browser/use-hydrated.ts";
import { noFacetValue } from "../../text/search.ts";

const pauseMs = 150;

type Props = {
  readonly facet: FacetName;
  readonly finder: FacetFinder;
  readonly query: SearchQuery;
  readonly place: string;
  readonly show: (values: readonly FacetValue[] | null) => void;
};

export function FacetFilter({ facet, finder, query, place, show }: Props) {
  const hydrated = useHydrated();
  const [nothing, setNothing] = useState<string | null>(null);
  const latest = useRef(latestOnly());
  const id = `find-${facet}-${place}`;

  const look = (text: string) => {
    latest.current(pauseMs, async (signal) => {
      const values = text === "" ? null : await fetchFacetValues(facet, text, query, signal);
      show(values);
      setNothing(values?.length === 0 ? text : null);
    });
  };
  return (
    <div class={finder.shown === "always" ? "facet-filter" : "facet-filter with-script"}>
      <label for={id}>{finder.label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        {...(finder.shown === "always" && !hydrated ? { form: "search", name: facet } : {})}
        onInput={(event) => look(event.currentTarget.value.trim())}
      />
      <p class="facet-nothing" role="status">
        {nothing !== null && noFacetValue(nothing)}
      </p>
    </div>
  );
}
