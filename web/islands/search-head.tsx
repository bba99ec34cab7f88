/** The top of the search page: the form with its field, and what is chosen. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { paths } from "../../contract/plain/paths.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Facets } from "../../contract/search-result.ts";
import { ChosenFilters } from "../components/facets/chosen-filters.tsx";
import { SearchField } from "../components/field/search-field.tsx";
import { searchText } from "../text/search.ts";

type Props = {
  readonly query: SearchQuery;
  readonly facets: Facets;
  readonly type: (q: string) => void;
  readonly submit: () => void;
};

export function SearchHead({ query, facets, type, submit }: Props) {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <div class="search-head">
      <form id="search" action={paths.search} method="get" onSubmit={onSubmit}>
        <SearchField q={query.q} opens="arrow" type={type} />
        {query.pageSize !== emptyQuery.pageSize && (
          <input type="hidden" name="pageSize" value={query.pageSize} />
        )}
        {query.related !== emptyQuery.related && (
          <input type="hidden" name="related" value={query.related} />
        )}
        {query.unwidened.map((word) => (
          <input key={word} type="hidden" name="unwidened" value={word} />
        ))}
      </form>
      <a class="skip-link" href="#resultater">
        {searchText.toResults}
      </a>
      <ChosenFilters query={query} facets={facets} />
    </div>
  );
}
