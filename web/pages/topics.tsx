/** All topics with what they mean and how many items they have. */

import { toTopicPath } from "../../contract/plain/paths.ts";
import { AlsoMentioned } from "../components/facets/also-mentioned.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import type { Page } from "../given/page.ts";
import type { TopicCount } from "../given/summaries.ts";
import { itemCount, topicsText } from "../text/overviews.ts";

type Data = { readonly topics: readonly TopicCount[] };

export const topicsPage = {
  path: topicsText.path,
  title: () => topicsText.title,
  component: TopicsPage,
} satisfies Page<string, Data>;

function TopicsPage({ data: { topics } }: { data: Data }) {
  const sorted = [...topics].sort((a, b) => a.label.localeCompare(b.label, "da"));
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={topicsText.title}>
          <p>{topicsText.intro}</p>
        </PageTitle>
        <ul class="overview">
          {sorted.map(({ id, label, description, count, mentions }) => (
            <li key={id}>
              <a class="overview-name" href={toTopicPath(id)}>
                {label}
              </a>
              <span class="overview-count">
                {itemCount(count)}
                <AlsoMentioned count={count} mentions={mentions} />
              </span>
              <p>{description}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
