/** The theme that the words name: how many items it has, year by year, and the way to all of them. */
import { toTopicPath } from "../../../contract/plain/paths.ts";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { NamedTopic } from "../../../contract/search-result.ts";
import { adjust } from "../../address/query.ts";
import { formatRange } from "../../text/format.ts";
import { topicLine, topicYears } from "../../text/search.ts";
import { toBars } from "../charts/histogram-bars.ts";

const width = 96;
const height = 20;

type Props = { readonly query: SearchQuery; readonly topic: NamedTopic | null };

export function TopicLine({ query, topic }: Props) {
  if (topic === null || topic.count === 0) return null;
  const all = adjust(query, { q: "", unwidened: [], topic: [topic.id] });
  const bars = toBars(topic.years, width, height);
  return (
    <p class="topic-line">
      <a href={toAddress(all)}>{topicLine(topic.label, topic.count)}</a>
      <a class="topic-curve" href={toTopicPath(topic.id)}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {bars.map((bar) => (
            <rect
              key={bar.year}
              x={bar.x}
              y={height - bar.height}
              width={Math.max(1, bar.width - 1)}
              height={bar.height}
            />
          ))}
        </svg>
        <span class="visually-hidden">{topicYears(topic.label)}</span>
        <span aria-hidden="true">{formatRange(bars[0]?.year ?? "", bars.at(-1)?.year ?? "")}</span>
      </a>
    </p>
  );
}
