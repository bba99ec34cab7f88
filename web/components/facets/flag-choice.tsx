/** A condition that is set or not, as a checkbox of the search form. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { change } from "../../address/query.ts";
import { flagLabels } from "../../text/search.ts";

type Props = {
  flag: keyof typeof flagLabels;
  query: SearchQuery;
  choose?: ((query: SearchQuery) => void) | undefined;
};

export function FlagChoice({ flag, query, choose }: Props) {
  return (
    <label class="facet-value flag-choice">
      <input
        type="checkbox"
        form="search"
        name={flag}
        value="true"
        checked={query[flag]}
        onChange={(event) => choose?.(change(query, { [flag]: event.currentTarget.checked }))}
      />
      <span class="facet-label">{flagLabels[flag]}</span>
    </label>
  );
}
