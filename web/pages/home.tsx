/** The front page: what this is, the field, what can be found. */

import type { StatusResult } from "../../contract/archive.ts";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { toTopicPath } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { Hit } from "../../contract/search-result.ts";
import { adjust } from "../address/query.ts";
import { CoverageFigures } from "../components/archive/coverage-figures.tsx";
import { SearchForm } from "../components/field/search-form.tsx";
import { copyFrom } from "../components/hit/copy-hit.tsx";
import { HitList } from "../components/hit/hit-list.tsx";
import { LinkList } from "../components/page/link-list.tsx";
import { Notice } from "../components/page/notice.tsx";
import type { Page, PageProps } from "../given/page.ts";
import type { TopicCount } from "../given/summaries.ts";
import { formatNumber } from "../text/format.ts";
import { beforeText } from "../text/pages/before.ts";
import { describeHome } from "../text/pages/descriptions.ts";
import { homeText } from "../text/pages/home.ts";
import { topicsText } from "../text/pages/topics.ts";
import { site } from "../text/site.ts";

const shownTopics = 12;
const newestFirst = toAddress(adjust(emptyQuery, { sort: "newest" }));

/** `newest`: the newest decisions. */
type Data = {
  readonly status: StatusResult;
  readonly topics: readonly TopicCount[];
  readonly newest: readonly Hit[];
};

export const homePage = {
  path: homeText.path,
  title: () => null,
  description: ({ status }) => describeHome(status),
  field: "page",
  component: HomePage,
} satisfies Page<string, Data>;

function HomePage({ data, context }: PageProps<Data>) {
  const { status, topics, newest } = data;
  return (
    <div class="home">
      <div class="home-head">
        <h1>{site.line}</h1>
        <SearchForm search={emptyQuery} place="front" />
        <ExampleSearches />
      </div>
      {status.items === 0 && <Notice>{homeText.empty}</Notice>}
      <div class="columns">
        <section class="column-main">
          <h2 class="home-heading">{homeText.newest}</h2>
          <p class="home-note">{homeText.withoutRoutine}</p>
          <HitList hits={newest} actions={copyFrom(context.publicUrl)} />
          <p>
            <a class="quiet-action" href={newestFirst}>
              {homeText.allNewest}
            </a>
          </p>
        </section>
        <div class="column-side">
          <TopicsWithCounts topics={topics} />
          <section class="home-coverage">
            <h2 class="home-heading">{beforeText.title}</h2>
            <p class="home-note">
              {homeText.draft} <a href={beforeText.path}>{homeText.toDraft}</a>
            </p>
          </section>
          <section class="home-coverage">
            <h2 class="home-heading">{homeText.covered}</h2>
            <CoverageFigures status={status} />
          </section>
        </div>
      </div>
    </div>
  );
}

function ExampleSearches() {
  return (
    <p class="home-examples">
      <span>{homeText.examples}</span>
      {homeText.exampleSearches.map((q) => (
        <a key={q} href={toAddress(adjust(emptyQuery, { q }))}>
          {q}
        </a>
      ))}
    </p>
  );
}

/** Those with most items, by name. */
function TopicsWithCounts({ topics }: { readonly topics: readonly TopicCount[] }) {
  const largest = [...topics].sort((a, b) => b.count - a.count).slice(0, shownTopics);
  const entries = largest
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.label.localeCompare(b.label, "da"))
    .map(({ id, label, count }) => ({ label, url: toTopicPath(id), beside: formatNumber(count) }));
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 class="home-heading">{homeText.topics}</h2>
      <LinkList entries={entries} />
      <a class="quiet-action" href={topicsText.path}>
        {homeText.allTopics}
      </a>
    </section>
  );
}
