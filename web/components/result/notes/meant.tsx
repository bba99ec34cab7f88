/** »Mente du …?« above results that hardly any item is among. */

import { toAddress } from "../../../../contract/search-address.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import { adjust } from "../../../address/query.ts";
import { didYouMean } from "../../../text/no-results.ts";

type Props = { readonly query: SearchQuery; readonly suggestion: string | null };

export function Meant({ query, suggestion }: Props) {
  if (suggestion === null) return null;
  return (
    <p class="result-meant">
      <a href={toAddress(adjust(query, { q: suggestion }))}>{didYouMean(suggestion)}</a>
    </p>
  );
}
