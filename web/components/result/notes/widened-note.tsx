/**
 * What the search was taken to mean beyond its letters: corrections, chips that take other words away, and
 * chips that bring them back.
 */

import { toAddress } from "../../../../contract/search-address.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import type { SearchResult } from "../../../../contract/search-result.ts";
import { adjust, unwiden, widen } from "../../../address/query.ts";
import { replaceWord } from "../../../address/replace-word.ts";
import {
  searchAlso,
  searchedAlso,
  searchedFor,
  searchInstead,
  searchOnly,
  searchText,
} from "../../../text/search.ts";
import { toCorrections } from "../../hit/corrections.ts";
import { UnderstoodChips } from "./understood-chips.tsx";
import { toWidenings, type Widening } from "./widenings.ts";

type Props = {
  readonly query: SearchQuery;
  readonly result: Pick<SearchResult, "query" | "widened" | "understood">;
};

/** What a reader must see before the results: they are not of what was typed. */
export function CorrectionNotes({ query, result }: Props) {
  return [...toCorrections(result.widened)].map(([typed, meant]) => (
    <p key={typed} class="corrected-note">
      {searchedFor(meant)} <a href={toAddress(unwiden(query, typed))}>{searchInstead(typed)}</a>
    </p>
  ));
}

export function WidenedNote({ query, result }: Props) {
  const widenings = toWidenings(result.widened);
  const unwidened = result.query.exact ? [] : result.query.unwidened;
  if (widenings.length + unwidened.length + result.understood.length === 0) return null;
  return (
    <div class="widened-note">
      <UnderstoodChips query={query} understood={result.understood} />
      {widenings.map((widening) => (
        <WideningChip key={widening.from} query={query} widening={widening} />
      ))}
      {unwidened.map((word) => (
        <a key={word} class="chip chip-quiet chip-back" href={toAddress(widen(query, word))}>
          <span>{searchAlso(word)}</span>
        </a>
      ))}
      {widenings.length > 0 && (
        <a class="quiet-action" href={toAddress(adjust(query, { exact: true }))}>
          {searchText.exactChoice}
        </a>
      )}
    </div>
  );
}

function WideningChip({
  query,
  widening,
}: {
  readonly query: SearchQuery;
  readonly widening: Widening;
}) {
  const { from, as, words } = widening;
  return (
    <a class="chip chip-quiet" href={toAddress(withoutOthers(query, from, as))}>
      <span>
        {searchedAlso(words)}
        <span class="visually-hidden">. {searchOnly(as)}</span>
      </span>
    </a>
  );
}

/** A correction stays: it is put in the place of what was typed, where that stands by itself. */
function withoutOthers(query: SearchQuery, typed: string, meant: string): SearchQuery {
  const q = replaceWord(query.q, typed, meant);
  return q === query.q ? unwiden(query, typed) : unwiden({ ...query, q }, meant);
}
