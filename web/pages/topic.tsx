/** One topic: its curve, its councils, its newest items. */
import { toAddress } from "../address.ts";
import { CountList } from "../components/count-list.tsx";
import { HitList } from "../components/hit-list.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { SideBlock } from "../components/side-block.tsx";
import { YearCurve } from "../components/year-curve.tsx";
import type { PageData } from "../page-data.ts";
import { change, searchFor, toggle } from "../query.ts";
import { allItems, itemCount, topicText } from "../text/overviews.ts";

const shownMunicipalities = 12;

export function TopicPage({ data: { topic, result } }: { data: PageData["topic"] }) {
  const search = searchFor("topic", topic.id);
  const municipalities = result.facets.municipality.slice(0, shownMunicipalities);
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
        <SideBlock title={topicText.councils}>
          <CountList
            entries={municipalities.map(({ value, label, count }) => ({
              label,
              count,
              url: toAddress(toggle(search, "municipality", value)),
            }))}
          />
        </SideBlock>
      </aside>
      <section class="column-main">
        <h2 class="side-heading">{topicText.newest}</h2>
        <HitList hits={result.hits} />
        <p>
          <a class="quiet-action" href={toAddress(change(search, { sort: "newest" }))}>
            {allItems(result.total)}
          </a>
        </p>
      </section>
    </div>
  );
}
