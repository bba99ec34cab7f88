/** One topic: its curve, its councils, its newest items. */
import { paths } from "../../contract/plain/paths.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { toAddress } from "../address/address.ts";
import { toCompareAddress } from "../address/compare-address.ts";
import { searchFor } from "../address/query.ts";
import { YearCurve } from "../components/charts/year-curve.tsx";
import { AlsoMentioned } from "../components/facets/also-mentioned.tsx";
import { FacetCounts } from "../components/facets/facet-counts.tsx";
import { NewestItems } from "../components/hit/newest-items.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import type { Page } from "../given/page.ts";
import type { TopicCount } from "../given/summaries.ts";
import { itemCount } from "../text/counts.ts";
import { topicText } from "../text/pages/topics.ts";

type Data = { readonly topic: TopicCount; readonly result: SearchResult };

export const topicPage = {
  path: paths.topic,
  title: ({ topic }) => topic.label,
  component: TopicPage,
} satisfies Page<string, Data>;

function TopicPage({ data: { topic, result } }: { readonly data: Data }) {
  const search = searchFor("topic", topic.id);
  const overview = { search, result };
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={topic.label}>
          <p>{topic.description}</p>
          <p>
            <a href={toAddress(search)}>{topicText.search}</a> ·{" "}
            <a href={toCompareAddress(search)}>{topicText.compare}</a> · {itemCount(result.total)}
            <AlsoMentioned count={topic.count} mentions={topic.mentions} />
          </p>
        </PageTitle>
      </div>
      <aside class="column-side">
        <SideBlock title={topicText.curve}>
          <YearCurve query={search} years={result.facets.year} />
        </SideBlock>
        <FacetCounts title={topicText.councils} facet="municipality" {...overview} />
      </aside>
      <NewestItems title={topicText.newest} {...overview} />
    </div>
  );
}
