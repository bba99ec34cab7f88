/** »Mente du …?« above results that hardly any item is among. */
import type { SearchQuery } from "../../../../contract/search-query.ts";
import { toAddress } from "../../../address/address.ts";
import { change } from "../../../address/query.ts";
import { didYouMean } from "../../../text/no-results.ts";

type Props = { readonly query: SearchQuery; readonly suggestion: string | null };

export function Meant({ query, suggestion }: Props) {
  if (suggestion === null) return null;
  return (
    <p class="result-meant">
      <a href={toAddress(change(query, { q: suggestion }))}>{didYouMean(suggestion)}</a>
    </p>
  );
}
