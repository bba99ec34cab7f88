/** Where there is nothing to compare yet: every theme, each leading to its comparison. */
import { toCompareAddress } from "../../address/compare-address.ts";
import { searchFor } from "../../address/query.ts";
import type { TopicLabel } from "../../given/summaries.ts";
import { compareText } from "../../text/pages/compare.ts";
import { TitledSection } from "../page/titled-section.tsx";

export function TryTopics({ topics }: { readonly topics: readonly TopicLabel[] }) {
  return (
    <TitledSection title={compareText.tryTopics}>
      <ul class="compare-topics">
        {topics.map(({ id, label }) => (
          <li key={id}>
            <a href={toCompareAddress(searchFor("topic", id))}>{label}</a>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
