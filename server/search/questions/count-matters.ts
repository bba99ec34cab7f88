/** How many matters the hits of a search are: a case's treatments are one, an item without a case is one too. */
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import { judgeCase } from "../cases/judge-case.ts";
import { toEntry } from "../cases/to-entry.ts";
import { toFilter } from "../query/filters.ts";
import { parseStored } from "../query/parse-stored.ts";
import { CaseItem, mostOfAMatter } from "./case-counts.ts";
import { countedQueries } from "./layers.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

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
  return mattersAmong(
    all.map((hit) => parseStored(CaseItem, hit)),
    deps.languages.danish,
  );
}

async function everyHit(prepared: Prepared, deps: SearchDeps): Promise<IndexAnswer["hits"]> {
  const { hits } = await runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(prepared.conditions),
    retrieve: CaseItem.keyof().options,
    limit: mostCounted,
  });
  return hits;
}

/** Only a number of several hits has to be looked at: whether these are one matter. */
function mattersAmong(items: readonly CaseItem[], danish: Danish): number {
  const byCase = new Map<string, CaseItem[]>();
  for (const item of items) {
    const key = item.caseKey;
    if (key !== null) byCase.set(key, [...(byCase.get(key) ?? []), item]);
  }
  const alone = items.filter(({ caseKey }) => caseKey === null).length;
  const matters = [...byCase.values()].map((own) => {
    const isOne = own.length <= mostOfAMatter && !judgeCase(own.map(toEntry), danish).standing;
    return isOne ? 1 : own.length;
  });
  return alone + matters.reduce((sum, one) => sum + one, 0);
}
