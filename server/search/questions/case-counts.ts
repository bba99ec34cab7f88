/** How many items the matters of some case numbers have. */
import { IndexedItem } from "../../../contract/indexed-item.ts";
import type { Danish } from "../../../danish/danish.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { listDocuments, runQueries } from "../../../engine/query/index-request.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import { type CaseEntry, judgeCase } from "../cases/judge-case.ts";
import { toEntry } from "../cases/to-entry.ts";
import { parseStored } from "../query/parse-stored.ts";
import type { SearchDeps } from "./prepare.ts";

/** No matter has more items than this: such a number stands. */
const mostOfAMatter = 100;

/** By the cases' keys; an item under a number that stands is alone; what has no number is left out. Throws EngineDown. */
export async function countCases(
  caseKeys: readonly (string | null)[],
  deps: Pick<SearchDeps, "searchItems" | "languages">,
): Promise<Map<string, number>> {
  const keys = [...new Set(caseKeys.flatMap((key) => key ?? []))];
  if (keys.length === 0) return new Map();
  const every: IndexQuery = { q: "", fields: [], weight: 1 };
  const filter = [isAnyOf("caseKey", keys)];
  const answer = await runQueries(deps.searchItems, [every], { filter, facets: ["caseKey"] });
  const counts = Object.entries(answer.facets.caseKey ?? {});
  const standing = await standingAmong(counts, deps);
  return new Map(counts.map(([key, count]) => [key, standing.has(key) ? 1 : count]));
}

const CaseItem = IndexedItem.pick({
  caseKey: true,
  caseNumber: true,
  title: true,
  meetingId: true,
  bodyKey: true,
  date: true,
  previousDecisions: true,
  corrections: true,
});

/** Only numbers of several items are looked at: alone, it makes no difference. */
async function standingAmong(
  counts: readonly (readonly [string, number])[],
  deps: Pick<SearchDeps, "searchItems" | "languages">,
): Promise<ReadonlySet<string>> {
  const many = counts.filter(([, count]) => count > mostOfAMatter).map(([key]) => key);
  const some = counts.filter(([, count]) => count > 1 && count <= mostOfAMatter);
  if (some.length === 0) return new Set(many);
  const { hits } = await listDocuments(deps.searchItems, {
    filter: [
      isAnyOf(
        "caseKey",
        some.map(([key]) => key),
      ),
    ],
    retrieve: CaseItem.keyof().options,
    limit: some.reduce((sum, [, count]) => sum + count, 0),
  });
  const items = hits.map((hit) => parseStored(CaseItem, hit));
  const entriesOf = (key: string): CaseEntry[] =>
    items.filter(({ caseKey }) => caseKey === key).map(toEntry);
  return new Set([...many, ...standingKeys(some, entriesOf, deps.languages.danish)]);
}

function standingKeys(
  counts: readonly (readonly [string, number])[],
  entriesOf: (key: string) => CaseEntry[],
  danish: Danish,
): string[] {
  return counts.flatMap(([key]) => (judgeCase(entriesOf(key), danish).standing ? [key] : []));
}
