/** How many items each of some cases has. */

import { isAnyOf } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import type { SearchDeps } from "./prepare.ts";

/** By the cases' keys; what has none is left out. Throws EngineDown. */
export async function countCases(
  caseKeys: readonly (string | null)[],
  deps: Pick<SearchDeps, "searchItems">,
): Promise<Map<string, number>> {
  const keys = [...new Set(caseKeys.flatMap((key) => key ?? []))];
  if (keys.length === 0) return new Map();
  const every: IndexQuery = { q: "", fields: [], weight: 1 };
  const filter = [isAnyOf("caseKey", keys)];
  const answer = await runQueries(deps.searchItems, [every], { filter, facets: ["caseKey"] });
  return new Map(Object.entries(answer.facets.caseKey ?? {}));
}
