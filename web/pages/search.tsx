/** The search page: one island, with everything it needs in its props. */
import { island } from "../islands/island.tsx";
import { Search } from "../islands/search.tsx";
import type { PageContext, PageData } from "../page-data.ts";

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
