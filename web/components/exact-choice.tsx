/** Whether only the words as they are written count: no inflection, no compounds, no correction. */
import type { SearchQuery } from "../../contract/search.ts";
import { change } from "../query.ts";
import { searchText } from "../text/search.ts";

type Props = { query: SearchQuery; choose?: ((query: SearchQuery) => void) | undefined };

export function ExactChoice({ query, choose }: Props) {
  return (
    <label class="facet-value exact-choice">
      <input
        type="checkbox"
        form="search"
        name="exact"
        value="true"
        checked={query.exact}
        onChange={(event) => choose?.(change(query, { exact: event.currentTarget.checked }))}
      />
      <span class="facet-label">{searchText.exact}</span>
    </label>
  );
}
