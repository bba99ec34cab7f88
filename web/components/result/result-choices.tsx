/** How the hits are set: closely or for reading, case by case, with or without items of every agenda. */

import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { adjust } from "../../address/query.ts";
import { caseCount, routineChoice, searchText } from "../../text/search.ts";

type Props = { readonly query: SearchQuery; readonly result: SearchResult };

export function ResultChoices({ query, result }: Props) {
  const { cases, total, routineTotal, hits } = result;
  const offers = [
    ...(hits.length > 0
      ? [
          {
            label: query.view === "compact" ? searchText.readingView : searchText.compactView,
            next: adjust(query, { view: query.view === "compact" ? "reading" : "compact" }),
          },
        ]
      : []),
    ...(query.fold === "case" || (cases !== null && cases < total)
      ? [
          {
            label: query.fold === "case" ? searchText.unfoldCases : searchText.foldCases,
            next: adjust(query, { fold: query.fold === "case" ? "none" : "case" }),
          },
        ]
      : []),
    ...(routineTotal > 0
      ? [
          {
            label: routineChoice(query.routine, routineTotal),
            next: adjust(query, { routine: query.routine === "hide" ? "show" : "hide" }),
          },
        ]
      : []),
  ];
  return (
    <p class="result-choices">
      {cases !== null && cases < total && <span>{caseCount(total, cases)}</span>}
      {offers.map(({ label, next }) => (
        <a key={label} class="quiet-action" href={toAddress(next)}>
          {label}
        </a>
      ))}
    </p>
  );
}
