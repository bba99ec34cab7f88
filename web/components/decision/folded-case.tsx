/** The other treatments of a hit's case, where a case stands as one hit. */
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FoldedHit } from "../../../contract/search-result.ts";
import { toHitAddress } from "../../address/hit-address.ts";
import { toBodyName } from "../../text/body-name.ts";
import { formatDate } from "../../text/format.ts";
import { foldedCount } from "../../text/item.ts";
import { site } from "../../text/site.ts";
import { OutcomeBadge } from "./outcome-badge.tsx";

/** `query` is the search that they are hits of, if any. */
type Props = { readonly hits: readonly FoldedHit[]; readonly query: SearchQuery | null };

export function FoldedCase({ hits, query }: Props) {
  if (hits.length === 0) return null;
  return (
    <details class="fold folded-case">
      <summary>{foldedCount(hits.length)}</summary>
      <ul>
        {hits.map(({ id, url, body, date, outcome, title }) => (
          <li key={id}>
            <a href={toHitAddress(url, query)}>{title || site.untitled}</a>{" "}
            <span class="folded-where">
              {[body && toBodyName(body, null), date && formatDate(date)]
                .filter(Boolean)
                .join(", ")}
            </span>
            <OutcomeBadge outcome={outcome} />
          </li>
        ))}
      </ul>
    </details>
  );
}
