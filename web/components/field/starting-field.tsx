/** The search field where a search begins: it suggests as one types, and its form does the rest. */
import { useEffect, useState } from "preact/hooks";
import { lastWords } from "../../browser/last-words.ts";
import { SearchField } from "./search-field.tsx";

/** In the head of a page stand the words last searched for; the front page begins afresh. */
type Props = { readonly q: string; readonly place: "head" | "front" };

export function StartingField({ q: initial, place }: Props) {
  const [q, setQ] = useState(initial);
  useEffect(() => {
    if (place === "head" && initial === "") setQ((typed) => typed || lastWords.read());
  }, []);
  return <SearchField q={q} opens="typing" type={setQ} />;
}
