/** Everything that narrows a search: the histogram, a group for each facet, the dates. */
import { facetNames } from "../../../contract/plain/facets.ts";
import { searchText } from "../../text/search.ts";
import { YearHistogram } from "../charts/year-histogram.tsx";
import { DateRange } from "./date-range.tsx";
import { FacetGroup, type FacetGroupProps } from "./facet-group.tsx";
import { FlagChoice } from "./flag-choice.tsx";

export function FacetPanel(props: Omit<FacetGroupProps, "facet">) {
  const { query, facets, choose } = props;
  return (
    <div class="facet-panel">
      <YearHistogram query={query} years={facets.year} choose={choose} />
      {facetNames.map((facet) => (
        <FacetGroup key={facet} facet={facet} {...props} />
      ))}
      <DateRange query={query} choose={choose} />
      <FlagChoice flag="dissent" query={query} choose={choose} />
      <FlagChoice flag="exact" query={query} choose={choose} />
      <button class="button without-script" type="submit" form="search">
        {searchText.apply}
      </button>
    </div>
  );
}
