/** A form that begins a search, on the pages that show none. */
import { paths } from "../../../contract/plain/paths.ts";
import { island } from "../../browser/island.tsx";
import { StartingField } from "./starting-field.tsx";

const FieldIsland = island("starting-field", StartingField);

export function SearchForm() {
  return (
    <form action={paths.search} method="get">
      <FieldIsland />
    </form>
  );
}
