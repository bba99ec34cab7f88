/** The parts of a long page, to jump to. */
import { itemText } from "../../text/item.ts";

type IndexEntry = { readonly id: string; readonly label: string };

export function PageIndex({ entries }: { readonly entries: readonly IndexEntry[] }) {
  return (
    <nav class="page-index" aria-labelledby="paa-siden">
      <h2 id="paa-siden">{itemText.index}</h2>
      <ol>
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
