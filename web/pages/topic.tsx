/** One topic: its curve, its councils, its newest items. */
import type { Comparison } from "../../contract/comparison.ts";
import { paths, toTopicPath } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { FacetValue, SearchResult } from "../../contract/search-result.ts";
import { toCompareAddress } from "../address/compare-address.ts";
import { searchFor } from "../address/query.ts";
import { feedLinks } from "../address/take-address.ts";
import { NewestItems, ToNewest } from "../components/archive/newest-items.tsx";
import { type Proofs, TopicProofs } from "../components/archive/topic-proofs.tsx";
import { YearCurve } from "../components/charts/year-curve.tsx";
import { ShareCurve } from "../components/compare/share-curve.tsx";
import { AlsoMentioned } from "../components/facets/also-mentioned.tsx";
import { FacetCounts } from "../components/facets/facet-counts.tsx";
import { LinkList } from "../components/page/link-list.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import { FollowLink } from "../components/result/follow-link.tsx";
import type { Page, PageProps } from "../given/page.ts";
import type { TopicCount } from "../given/summaries.ts";
import { itemCount } from "../text/counts.ts";
import { formatNumber } from "../text/format.ts";
import { describeTopic, topicText } from "../text/pages/topics.ts";

/** `comparison` is of the topic, `related` are themes that the same items are about. */
type Data = {
  readonly topic: TopicCount;
  readonly result: SearchResult;
  readonly comparison: Comparison;
  readonly related: readonly FacetValue[];
  readonly proofs: Proofs;
};

export const topicPage = {
  path: paths.topic,
  title: ({ topic }) => topic.label,
  description: ({ topic }) => describeTopic(topic.label, topic.description),
  feeds: ({ topic }) => feedLinks(searchFor("topic", topic.id)),
  component: TopicPage,
} satisfies Page<string, Data>;

const coveredYears = ({ years, all }: Comparison) =>
  years.filter((_, at) => all.cells[at]?.covered === true);

function TopicPage({ data, context }: PageProps<Data>) {
  const { topic, result, comparison, related, proofs } = data;
  const search = searchFor("topic", topic.id);
  const overview = { search, result };
  return (
    <div class="columns">
      <div class="column-main stack">
        <PageTitle title={topic.label}>
          <p>{topic.description}</p>
          <p>
            <a href={toAddress(search)}>{topicText.search}</a> ·{" "}
            <a href={toCompareAddress(search)}>{topicText.compare}</a> ·{" "}
            <FollowLink query={search} label={topicText.follow} explained /> ·{" "}
            {itemCount(result.total)}
            <AlsoMentioned count={topic.count} mentions={topic.mentions} topic={topic.id} />
          </p>
          {result.total > 0 && <ToNewest />}
        </PageTitle>
        <ShareCurve comparison={comparison} />
        <TopicProofs proofs={proofs} />
      </div>
      <aside class="column-side">
        <SideBlock title={topicText.curve}>
          <YearCurve query={search} years={result.facets.year} covered={coveredYears(comparison)} />
        </SideBlock>
        {related.length > 0 && (
          <SideBlock title={topicText.related}>
            <LinkList
              entries={related.map(({ value, label, count }) => ({
                label,
                url: toTopicPath(value),
                beside: formatNumber(count),
              }))}
            />
          </SideBlock>
        )}
        <FacetCounts title={topicText.councils} facet="municipality" {...overview} />
      </aside>
      <NewestItems title={topicText.newest} publicUrl={context.publicUrl} {...overview} />
    </div>
  );
}
