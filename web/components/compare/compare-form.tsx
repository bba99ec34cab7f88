/** What is compared: words, a theme, or both; what else narrows the search stays as it is. */
import { useContext } from "preact/hooks";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import { paths } from "../../../contract/plain/paths.ts";
import { toSearchParams } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { toCompareAddress } from "../../address/compare-address.ts";
import { narrowingOf } from "../../address/narrowing.ts";
import { adjust } from "../../address/query.ts";
import { compareText } from "../../text/pages/compare.ts";
import { TopicLabels } from "../hit/topic-labels.ts";

export function CompareForm({ query }: { readonly query: SearchQuery }) {
  const labels = useContext(TopicLabels);
  const topics = [...labels].sort(([, a], [, b]) => a.localeCompare(b, "da"));
  const [topic = "", ...others] = query.topic;
  const kept = toSearchParams(adjust(query, { q: "", topic: others }));
  const narrowing = narrowingOf(query, labels);
  return (
    <form class="compare-form" action={paths.compare} method="get">
      <label>
        {compareText.field}
        <input type="search" name="q" value={query.q} maxLength={500} />
      </label>
      <label>
        {compareText.topic}
        <select name="topic">
          <option value="">{compareText.anyTopic}</option>
          {topics.map(([id, label]) => (
            <option key={id} value={id} selected={id === topic}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {[...kept].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <button class="button button-strong" type="submit">
        {compareText.show}
      </button>
      {narrowing.length > 0 && (
        <p>
          {compareText.narrowed} {narrowing.join(" · ")}{" "}
          <a href={toCompareAddress({ ...emptyQuery, q: query.q, topic: query.topic })}>
            {compareText.clear}
          </a>
        </p>
      )}
    </form>
  );
}
