/** The search page: one island, with everything it needs in its props. */
import { island } from "../browser/island.tsx";
import type { PageContext, PageData } from "../given/page-data.ts";
import { Search } from "../islands/search.tsx";

const SearchIsland = island("search", Search);

type Props = { data: PageData["search"]; context: PageContext };

export function SearchPage({ data, context }: Props) {
  return (
    <SearchIsland
      result={data.result}
      coverage={data.coverage}
      topics={context.topics.map(({ id, label }) => ({ id, label }))}
      publicUrl={context.publicUrl}
    />
  );
}
