/** Everything that narrows a search: the histogram, a group for each facet, the dates. */
import { facetNames } from "../../../contract/plain/facets.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { isOn, type SwitchName, switchNames } from "../../address/switches.ts";
import { formatNumber } from "../../text/format.ts";
import { searchText } from "../../text/search.ts";
import { YearHistogram } from "../charts/year-histogram.tsx";
import { DateRange } from "./date-range.tsx";
import { FacetGroup, type FacetGroupProps } from "./facet-group.tsx";
import { FlagChoice } from "./flag-choice.tsx";

type Props = Omit<FacetGroupProps, "facet"> & { readonly routineTotal: number };

export function FacetPanel({ routineTotal, ...props }: Props) {
  const { query, facets, place, choose } = props;
  return (
    <div class="facet-panel">
      <div data-held={`${place}-years`}>
        <YearHistogram query={query} years={facets.year} choose={choose} />
      </div>
      {facetNames.map((facet) => (
        <FacetGroup key={facet} facet={facet} {...props} />
      ))}
      <DateRange query={query} place={place} choose={choose} />
      {switchNames.filter(isOffered(query)).map((name) => (
        <FlagChoice key={name} name={name} query={query} choose={choose}>
          {name === "routine" && (
            <span class="facet-panel-count">{formatNumber(routineTotal)}</span>
          )}
        </FlagChoice>
      ))}
      <button class="button without-script" type="submit" form="search">
        {searchText.apply}
      </button>
    </div>
  );
}

/** Whether a theme is only mentioned is a question where one is asked for. */
const isOffered = (query: SearchQuery) => (name: SwitchName) =>
  name !== "degree" || query.topic.length > 0 || isOn(query, name);
