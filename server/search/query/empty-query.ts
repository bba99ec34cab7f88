/** The search that asks for nothing in particular; what a query string without parameters means. */
import type { SearchQuery } from "../../../contract/search-query.ts";

export const emptyQuery: SearchQuery = {
  ...{ q: "", municipality: [], body: [], topic: [], outcome: [], year: [], kle: [], case: [] },
  ...{ from: null, to: null, dissent: false, exact: false, unwidened: [] },
  ...{ sort: "relevance", page: 1, pageSize: 20 },
};
