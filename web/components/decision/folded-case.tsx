/** The other treatments of a hit's case, where a case stands as one hit. */
import type { FoldedHit } from "../../../contract/search-result.ts";
import { formatDate } from "../../text/format.ts";
import { foldedCount } from "../../text/item.ts";
import { site } from "../../text/site.ts";
import { OutcomeBadge } from "./outcome-badge.tsx";

export function FoldedCase({ hits }: { readonly hits: readonly FoldedHit[] }) {
  if (hits.length === 0) return null;
  return (
    <details class="fold folded-case">
      <summary>{foldedCount(hits.length)}</summary>
      <ul>
        {hits.map(({ id, url, body, date, outcome, title }) => (
          <li key={id}>
            <a href={url}>{title || site.untitled}</a>{" "}
            <span class="folded-where">
              {[body, date && formatDate(date)].filter(Boolean).join(", ")}
            </span>
            <OutcomeBadge outcome={outcome} />
          </li>
        ))}
      </ul>
    </details>
  );
}
