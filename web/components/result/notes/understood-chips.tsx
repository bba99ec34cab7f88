/** Municipalities, bodies, dates, outcomes and people that words were understood as: chips that make filters of them. */

import { toAddress } from "../../../../contract/search-address.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import type { Recognised } from "../../../../contract/understood-query.ts";
import { asFilter } from "../../../address/understood.ts";
import { onlyWith, understoodKinds } from "../../../text/search.ts";

type Props = { readonly query: SearchQuery; readonly understood: readonly Recognised[] };

export function UnderstoodChips({ query, understood }: Props) {
  return understood.map((one) => (
    <a
      key={`${one.kind} ${one.value}`}
      class="chip chip-quiet chip-back"
      href={toAddress(asFilter(query, one))}
    >
      <span>
        <span class="visually-hidden">{onlyWith}</span> {understoodKinds[one.kind]}: {one.label}
      </span>
    </a>
  ));
}
