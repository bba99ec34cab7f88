/** The search field where a search begins: it suggests as one types, and its form does the rest. */
import { useState } from "preact/hooks";
import { SearchField } from "./search-field.tsx";

export function StartingField() {
  const [q, setQ] = useState("");
  return <SearchField q={q} opens="typing" type={setQ} />;
}
