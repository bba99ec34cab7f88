/** From and to, inclusive, as dates. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import { change } from "../../address/query.ts";
import { searchText } from "../../text/search.ts";

type Props = {
  readonly query: SearchQuery;
  readonly choose: (query: SearchQuery) => void;
};

export function DateRange({ query, choose }: Props) {
  const field = (name: "from" | "to", label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        form="search"
        name={name}
        value={query[name] ?? ""}
        onChange={(event) => choose(change(query, { [name]: event.currentTarget.value || null }))}
      />
    </label>
  );
  return (
    <fieldset class="date-range">
      <legend>{searchText.dates}</legend>
      {field("from", searchText.from)}
      {field("to", searchText.to)}
    </fieldset>
  );
}
