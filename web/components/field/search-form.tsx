/** A form that begins a search, on the pages that show none. */
import { island } from "../../browser/island.tsx";
import { StartingField } from "./starting-field.tsx";

const FieldIsland = island("starting-field", StartingField);

export function SearchForm() {
  return (
    <form action="/soeg" method="get">
      <FieldIsland />
    </form>
  );
}
