/** The top of the search page: the form with its field, and what is chosen. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { paths } from "../../contract/plain/paths.ts";
import { toSearchParams } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Facets } from "../../contract/search-result.ts";
import type { AskedField } from "../../contract/understood-query.ts";
import { ChosenFilters } from "../components/facets/chosen-filters.tsx";
import { SearchField } from "../components/field/search-field.tsx";
import { searchText } from "../text/search.ts";

type Props = {
  readonly query: SearchQuery;
  readonly facets: Facets;
  readonly fields: readonly AskedField[];
  readonly type: (q: string) => void;
  readonly submit: () => void;
};

/** What the form has no field for. */
function toCarried(query: SearchQuery) {
  const { pageSize, related, unwidened, without, view, fold, facets } = query;
  const carried = { pageSize, related, unwidened, without, view, fold, facets };
  return [...toSearchParams({ ...emptyQuery, ...carried })];
}

export function SearchHead({ query, facets, fields, type, submit }: Props) {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <div class="search-head">
      <form id="search" action={paths.search} method="get" onSubmit={onSubmit}>
        <SearchField q={query.q} opens="arrow" type={type} />
        {toCarried(query).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
      </form>
      <a class="skip-link" href="#resultater">
        {searchText.toResults}
      </a>
      <ChosenFilters query={query} facets={facets} fields={fields} />
    </div>
  );
}
