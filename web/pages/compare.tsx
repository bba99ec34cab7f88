/** Councils compared: a search or a theme as a share of each council's items, by year, in a table and on a map. */
import { useContext } from "preact/hooks";
import type { Comparison } from "../../contract/comparison.ts";
import { paths } from "../../contract/plain/paths.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { toCompareAddress } from "../address/compare-address.ts";
import { searchName } from "../address/narrowing.ts";
import { CompareForm } from "../components/compare/compare-form.tsx";
import { Compared } from "../components/compare/compared.tsx";
import { TryTopics } from "../components/compare/try-topics.tsx";
import { TopicLabels, toLabelMap } from "../components/hit/topic-labels.ts";
import { Notice } from "../components/page/notice.tsx";
import { PageTitle } from "../components/page/page-title.tsx";
import type { Page, PageProps } from "../given/page.ts";
import { unknownLine } from "../text/no-results.ts";
import { compareText, compareTitle } from "../text/pages/compare.ts";

/** `comparison` is null until something is asked for. */
type Data = {
  readonly query: SearchQuery;
  readonly order: string;
  readonly comparison: Comparison | null;
};

export const comparePage = {
  path: paths.compare,
  title: ({ query }, { topics }) => compareTitle(searchName(query, toLabelMap(topics))),
  description: () => compareText.intro,
  address: ({ query, order }) => toCompareAddress(query, order),
  component: ComparePage,
} satisfies Page<string, Data>;

function ComparePage({ data: { query, order, comparison }, context }: PageProps<Data>) {
  const labels = useContext(TopicLabels);
  // Shares of a theme that does not exist would all be zero, and be read as an answer.
  const unknown = comparison?.unknown ?? [];
  return (
    <div class="stack">
      <PageTitle title={compareTitle(searchName(query, labels))}>
        <p>{compareText.intro}</p>
      </PageTitle>
      <CompareForm query={query} />
      {unknown.map(({ facet, value, label }) => (
        <Notice key={`${facet} ${value}`}>{unknownLine(facet, label)}</Notice>
      ))}
      {comparison === null || unknown.length > 0 ? (
        <TryTopics topics={context.topics} />
      ) : (
        <Compared comparison={comparison} order={order} />
      )}
    </div>
  );
}
