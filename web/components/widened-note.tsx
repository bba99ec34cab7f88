/** What the search was taken to mean beyond its letters, with the way back. */
import type { SearchQuery, Widened } from "../../contract/search.ts";
import { toAddress } from "../address.ts";
import { change } from "../query.ts";
import { searchedAlso, searchedFor, searchInstead, searchText } from "../text/search.ts";

type Props = { query: SearchQuery; widened: readonly Widened[] };

export function WidenedNote({ query, widened }: Props) {
  if (widened.length === 0) return null;
  const exact = toAddress(change(query, { exact: true }));
  const corrected = widened.filter(({ kind }) => kind === "spelling");
  const also = widened.filter(({ kind }) => kind !== "spelling").map(({ to }) => to);
  return (
    <p class="widened-note">
      {corrected.map(({ from, to }) => (
        <span key={to}>
          {searchedFor(to)} <a href={exact}>{searchInstead(from)}</a>
        </span>
      ))}
      {also.length > 0 && (
        <span>
          {searchedAlso([...new Set(also)])} <a href={exact}>{searchText.exactChoice}</a>
        </span>
      )}
    </p>
  );
}
