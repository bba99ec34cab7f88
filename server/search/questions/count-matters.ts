/** How many matters the hits of a search are: a case's treatments are one, an item without a case is one too. */
import { runQueries } from "../../../engine/query/index-request.ts";
import type { CaseSize } from "../hits/hit.ts";
import { toFilter } from "../query/filters.ts";
import { countCases } from "./case-counts.ts";
import { countedQueries } from "./layers.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** Of more hits nobody counts them: each number has to be looked at, whether it is one matter's. */
const mostCounted = 200;

/** Null where there are too many hits to tell. */
export async function countMatters(
  prepared: Prepared,
  total: number,
  deps: SearchDeps,
): Promise<number | null> {
  if (total > mostCounted) return null;
  if (total < 2) return total;
  const { hits } = await runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(prepared.conditions),
    retrieve: ["id", "caseKey"],
    limit: mostCounted,
  });
  const keys = hits.map(({ caseKey }) => (typeof caseKey === "string" ? caseKey : null));
  const sizes = await countCases(keys, deps);
  const isThread = (size: CaseSize) => size !== "standing" && size > 1;
  const threads = new Set(keys.filter((key) => key !== null && isThread(sizes.get(key) ?? 0)));
  const alone = keys.filter((key) => key === null || !threads.has(key));
  return threads.size + alone.length;
}
