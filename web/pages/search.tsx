/** The search page: one island, with everything it needs in its props. */

import type { OfferedExport } from "../../contract/plain/export-formats.ts";
import { paths } from "../../contract/plain/paths.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { searchName } from "../address/narrowing.ts";
import { feedLinks } from "../address/take-address.ts";
import { island } from "../browser/island.tsx";
import { CoverageNote } from "../components/archive/coverage-note.tsx";
import { toLabelMap } from "../components/hit/topic-labels.ts";
import type { Page, PageProps } from "../given/page.ts";
import type { MunicipalityCoverage } from "../given/summaries.ts";
import { Search } from "../islands/search.tsx";
import { describeSearch } from "../text/pages/descriptions.ts";
import { searchTitle } from "../text/titles.ts";

const SearchIsland = island("search", Search);

/** `coverage`: every covered municipality, and those of the query that are not. */
type Data = {
  readonly result: SearchResult;
  readonly coverage: readonly MunicipalityCoverage[];
  readonly indexedAt: string | null;
  readonly exports: readonly OfferedExport[];
};

export const searchPage = {
  path: paths.search,
  title: ({ result }, { topics }) => searchTitle(searchName(result.query, toLabelMap(topics))),
  description: ({ result }, { topics }) =>
    describeSearch(searchName(result.query, toLabelMap(topics)), result.total),
  field: "page",
  saysPartial: "page",
  address: ({ result }) => toAddress(result.query),
  feeds: ({ result }) => feedLinks(result.query),
  component: SearchPage,
} satisfies Page<string, Data>;

function SearchPage({ data, context }: PageProps<Data>) {
  return (
    <>
      <SearchIsland
        result={data.result}
        coverage={data.coverage}
        exports={data.exports}
        topics={context.topics.map(({ id, label }) => ({ id, label }))}
        publicUrl={context.publicUrl}
      />
      <CoverageNote coverage={data.coverage} indexedAt={data.indexedAt} />
    </>
  );
}
