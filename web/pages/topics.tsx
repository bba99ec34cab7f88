/** All topics with what they mean and how many items they have. */

import { toTopicPath } from "../../contract/plain/paths.ts";
import { AlsoMentioned } from "../components/facets/also-mentioned.tsx";
import { OverviewList } from "../components/page/overview-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import type { Page } from "../given/page.ts";
import type { TopicCount } from "../given/summaries.ts";
import { itemCount } from "../text/counts.ts";
import { compareText } from "../text/pages/compare.ts";
import { topicsText, topicText } from "../text/pages/topics.ts";

type Data = { readonly topics: readonly TopicCount[] };

export const topicsPage = {
  path: topicsText.path,
  title: () => topicsText.title,
  description: () => topicsText.description,
  component: TopicsPage,
} satisfies Page<string, Data>;

function TopicsPage({ data: { topics } }: { readonly data: Data }) {
  const sorted = [...topics].sort((a, b) => a.label.localeCompare(b.label, "da"));
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={topicsText.title}>
          <p>{topicsText.intro}</p>
        </PageTitle>
        <OverviewList
          entries={sorted.map(({ id, label, description, count, mentions }) => ({
            name: label,
            url: toTopicPath(id),
            holds: (
              <>
                {itemCount(count)}
                <AlsoMentioned count={count} mentions={mentions} topic={id} />
              </>
            ),
            about: description,
          }))}
        />
      </div>
      <aside class="column-side">
        <SideBlock title={topicsText.how}>
          <ul class="plain-list">
            {topicsText.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
            <li>
              <a href={compareText.path}>{topicText.compare}</a>
            </li>
          </ul>
        </SideBlock>
      </aside>
    </div>
  );
}
