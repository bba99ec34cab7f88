/** Links with counts: topics, councils, municipalities. */
import { formatNumber } from "../../text/format.ts";

type Counted = { label: string; url: string; count: number };

export function CountList({ entries }: { entries: readonly Counted[] }) {
  return (
    <ul class="count-list">
      {entries.map(({ label, url, count }) => (
        <li key={url}>
          <a href={url}>{label}</a> <span class="count-list-count">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
