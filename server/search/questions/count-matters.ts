/** How many matters the hits of a search are: a case's treatments are one, an item without a case is one too. */
import { IndexedItem } from "../../../contract/indexed-item.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import { toFilter } from "../query/filters.ts";
import { parseStored } from "../query/parse-stored.ts";
import { countCases } from "./case-counts.ts";
import { countedQueries } from "./layers.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

const CaseKey = IndexedItem.pick({ caseKey: true });

/** Of more hits nobody counts them: each number has to be looked at, whether it is one matter's. */
const mostCounted = 200;

/** Null where there are too many hits to tell. Hits that all stand on the page are not asked for again. */
export async function countMatters(
  prepared: Prepared,
  { total, hits }: Pick<IndexAnswer, "total" | "hits">,
  deps: SearchDeps,
): Promise<number | null> {
  if (total > mostCounted) return null;
  if (total < 2) return total;
  const all = hits.length === total ? hits : await everyHit(prepared, deps);
  const keys = all.flatMap((hit) => parseStored(CaseKey, hit).caseKey ?? []);
  return mattersAmong(all.length, keys, deps);
}

async function everyHit(prepared: Prepared, deps: SearchDeps): Promise<IndexAnswer["hits"]> {
  const { hits } = await runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(prepared.conditions),
    retrieve: CaseKey.keyof().options,
    limit: mostCounted,
  });
  return hits;
}

/** Only a number of several hits has to be looked at: whether it is one matter's, by all that the archive has of it. */
async function mattersAmong(
  hits: number,
  keys: readonly string[],
  deps: SearchDeps,
): Promise<number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  const sizes = await countCases(
    several.map(([key]) => key),
    deps,
  );
  const further = several.map(([key, count]) => (sizes.get(key) === "standing" ? 0 : count - 1));
  return hits - further.reduce((sum, one) => sum + one, 0);
}
