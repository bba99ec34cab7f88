/** A form that begins a search, on the pages that show none. */
import { paths } from "../../../contract/plain/paths.ts";
import { toSearchParams } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { adjust } from "../../address/query.ts";
import { island } from "../../browser/island.tsx";
import { StartingField } from "./starting-field.tsx";

const FieldIsland = island("starting-field", StartingField);

/** The words stand in the field; what narrows them goes along. */
type Props = { readonly search: SearchQuery; readonly place: "head" | "front" };

export function SearchForm({ search, place }: Props) {
  const carried = [...toSearchParams(adjust(search, { q: "", typing: false }))];
  return (
    <form action={paths.search} method="get">
      <FieldIsland q={search.q} place={place} />
      {carried.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
