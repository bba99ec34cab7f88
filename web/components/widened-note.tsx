/** What the search was taken to mean beyond its letters: corrections, and chips that take other words away. */
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Widened } from "../../contract/search-result.ts";
import { toAddress } from "../address.ts";
import { change } from "../query.ts";
import { quoteWord } from "../quote-word.ts";
import {
  searchedAlso,
  searchedFor,
  searchInstead,
  searchOnly,
  searchText,
} from "../text/search.ts";
import { toWidenings } from "./widenings.ts";

type Props = { query: SearchQuery; widened: readonly Widened[] };

export function WidenedNote({ query, widened }: Props) {
  const corrected = widened.filter(({ kind }) => kind === "spelling");
  const widenings = toWidenings(widened);
  if (corrected.length + widenings.length === 0) return null;
  return (
    <div class="widened-note">
      {corrected.map(({ from, to }) => (
        <p key={from}>
          {searchedFor(to)} <a href={toAddress(asWritten(query, from))}>{searchInstead(from)}</a>
        </p>
      ))}
      {widenings.map(({ from, as, words }) => (
        <a key={from} class="chip chip-quiet" href={toAddress(asWritten(query, from, as))}>
          <span>
            {searchedAlso(words)}
            <span class="visually-hidden">. {searchOnly(as)}</span>
          </span>
        </a>
      ))}
      {widenings.length > 0 && (
        <a class="quiet-action" href={toAddress(change(query, { exact: true }))}>
          {searchText.exactChoice}
        </a>
      )}
    </div>
  );
}

/** With the word in quotation marks; where it stands otherwise than by itself, all words as written. */
function asWritten(query: SearchQuery, word: string, as = word): SearchQuery {
  const q = quoteWord(query.q, word, as);
  return change(query, q === query.q ? { exact: true } : { q });
}
