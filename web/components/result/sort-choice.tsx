/** The order of the results. */
import { sorts } from "../../../contract/plain/sorts.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { adjust } from "../../address/query.ts";
import { searchText, sortLabels } from "../../text/search.ts";

type Props = {
  readonly query: SearchQuery;
  readonly choose: (query: SearchQuery) => void;
};

export function SortChoice({ query, choose }: Props) {
  return (
    <label class="sort-choice">
      <span class="visually-hidden">{searchText.sort}</span>
      <select
        name="sort"
        form="search"
        value={query.sort}
        onChange={(event) => {
          const sort = sorts.find((one) => one === event.currentTarget.value);
          if (sort) choose(adjust(query, { sort }));
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort} selected={sort === query.sort}>
            {sortLabels[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
