/** One topic: its curve, its councils, its newest items. */
import { toAddress } from "../address/address.ts";
import { searchFor } from "../address/query.ts";
import { YearCurve } from "../components/charts/year-curve.tsx";
import { FacetCounts } from "../components/facets/facet-counts.tsx";
import { NewestItems } from "../components/hit/newest-items.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import { SideBlock } from "../components/page/side-block.tsx";
import type { PageData } from "../given/page-data.ts";
import { itemCount, topicText } from "../text/overviews.ts";

export function TopicPage({ data: { topic, result } }: { data: PageData["topic"] }) {
  const search = searchFor("topic", topic.id);
  const overview = { search, result };
  return (
    <div class="columns">
      <div class="column-main">
        <PageTitle title={topic.label}>
          <p>{topic.description}</p>
          <p>
            <a href={toAddress(search)}>{topicText.search}</a> · {itemCount(result.total)}
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
