/** What the search was taken to mean beyond its letters, with the way back. */
import type { SearchQuery, Widened } from "../../contract/search.ts";
import { toAddress } from "../address.ts";
import { change } from "../query.ts";
import { quoteWord } from "../quote-word.ts";
import { searchedAlso, searchedFor, searchInstead, searchText } from "../text/search.ts";

type Props = { query: SearchQuery; widened: readonly Widened[] };

export function WidenedNote({ query, widened }: Props) {
  const corrected = widened.filter(({ kind }) => kind === "spelling");
  const also = toOtherWords(widened, corrected);
  if (corrected.length + also.length === 0) return null;
  const asTyped = (word: string) => toAddress(change(query, { q: quoteWord(query.q, word) }));
  return (
    <p class="widened-note">
      {corrected.map(({ from, to }) => (
        <span key={from}>
          {searchedFor(to)} <a href={asTyped(from)}>{searchInstead(from)}</a>
        </span>
      ))}
      {also.length > 0 && (
        <span>
          {searchedAlso(also)}{" "}
          <a href={toAddress(change(query, { exact: true }))}>{searchText.exactChoice}</a>
        </span>
      )}
    </p>
  );
}

/** Each word once, whatever its case, and none that stands as a correction already. */
function toOtherWords(widened: readonly Widened[], corrected: readonly Widened[]): string[] {
  const told = new Set(corrected.map(({ to }) => to.toLowerCase()));
  const others = new Map<string, string>();
  for (const { to } of widened) {
    const word = to.toLowerCase();
    if (!told.has(word) && !others.has(word)) others.set(word, to);
  }
  return [...others.values()];
}
