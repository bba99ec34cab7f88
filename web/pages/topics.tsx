/** All topics with what they mean and how many items they have. */

import { toTopicPath } from "../../contract/plain/paths.ts";
import { PageTitle } from "../components/page/page-title.tsx";
import type { PageData } from "../given/page-data.ts";
import { itemCount, topicText } from "../text/overviews.ts";

export function TopicsPage({ data: { topics } }: { data: PageData["topics"] }) {
  const sorted = [...topics].sort((a, b) => a.label.localeCompare(b.label, "da"));
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={topicText.all}>
          <p>{topicText.intro}</p>
        </PageTitle>
        <ul class="overview">
          {sorted.map(({ id, label, description, count }) => (
            <li key={id}>
              <a class="overview-name" href={toTopicPath(id)}>
                {label}
              </a>
              <span class="overview-count">{itemCount(count)}</span>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
