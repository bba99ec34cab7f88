/** Links with counts: topics, councils, municipalities. */
import { formatNumber } from "../../text/format.ts";
import { AlsoMentioned } from "./also-mentioned.tsx";

type Counted = { label: string; url: string; count: number; mentions?: number };

export function CountList({ entries }: { entries: readonly Counted[] }) {
  return (
    <ul class="count-list">
      {entries.map(({ label, url, count, mentions = 0 }) => (
        <li key={url}>
          <span>
            <a href={url}>{label}</a>
            <AlsoMentioned count={count} mentions={mentions} />
          </span>{" "}
          <span class="count-list-count">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
