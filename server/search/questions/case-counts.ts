/** How many items the matters of some case numbers have. */
import { IndexedItem } from "../../../contract/indexed-item.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { mostFacetValues } from "../../../engine/indexes/settings.ts";
import { isAnyOf } from "../../../engine/query/filter.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexRequest } from "../../../engine/query/index-search.ts";
import { type CaseEntry, judgeCase } from "../cases/judge-case.ts";
import { toEntry } from "../cases/to-entry.ts";
import type { CaseSize } from "../hits/hit.ts";
import { parseStored } from "../query/parse-stored.ts";
import { emptyShelf, type Shelf } from "../query/shelf.ts";
import type { SearchDeps } from "./prepare.ts";

/** No matter has more items than this: such a number stands. */
const mostOfAMatter = 100;

/** What of an item is looked at to judge its case. */
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

/** The items of a page's cases are asked for with their counts; where there are more, in a second question. */
const mostAtOnce = 200;

/** In an archive of so few items all cases are asked for at once, where they will be remembered: nobody waits for them again. */
const fewCases = mostFacetValues;
const many = Number.POSITIVE_INFINITY;

type CountDeps = Pick<SearchDeps, "searchItems"> & {
  readonly remembered?: { readonly cases: Shelf<CaseSize> };
  readonly archiveSize?: SearchDeps["archiveSize"];
  readonly languages: Pick<SearchDeps["languages"], "danish">;
};

/** By the cases' keys; what has no number is left out. Throws EngineDown. */
export async function countCases(
  caseKeys: readonly (string | null)[],
  deps: CountDeps,
): Promise<Map<string, CaseSize>> {
  const { cases: shelf = emptyShelf } = deps.remembered ?? {};
  const sizes = new Map<string, CaseSize>();
  const missing: string[] = [];
  for (const key of new Set(caseKeys.flatMap((one) => one ?? []))) {
    const known = shelf.get(key);
    if (known === undefined) missing.push(key);
    else sizes.set(key, known);
  }
  if (missing.length === 0) return sizes;
  const isAll = shelf !== emptyShelf && ((await deps.archiveSize?.()) ?? many) <= fewCases;
  const { asked, partial } = await askSizes(isAll ? "all" : missing, deps);
  for (const [key, size] of asked) {
    if (missing.includes(key)) sizes.set(key, size);
    if (!partial) shelf.put(key, size);
  }
  return sizes;
}

/** Of some cases, or of all that there are. */
async function askSizes(keys: readonly string[] | "all", deps: CountDeps) {
  const limit = keys === "all" ? fewCases : mostAtOnce;
  const { hits, facets, partial } = await askItems(keys, { facets: ["caseKey"], limit }, deps);
  const counts = Object.entries(facets.caseKey ?? {});
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const standing = await standingAmong(counts, all > limit ? null : hits, deps);
  const asked = counts.map(([key, count]): [string, CaseSize] => [
    key,
    standing.has(key) ? "standing" : count,
  ]);
  return { asked, partial };
}

/** The keys of numbers that stand for several matters. */
export function standingOf(sizes: ReadonlyMap<string, CaseSize>): ReadonlySet<string> {
  return new Set([...sizes].flatMap(([key, size]) => (size === "standing" ? [key] : [])));
}

function askItems(
  keys: readonly string[] | "all",
  request: Pick<IndexRequest, "limit"> & Partial<IndexRequest>,
  deps: Pick<SearchDeps, "searchItems">,
): Promise<IndexAnswer> {
  const retrieve = CaseItem.keyof().options;
  return listDocuments(deps.searchItems, {
    ...request,
    retrieve,
    filter: keys === "all" ? [] : [isAnyOf("caseKey", keys)],
  });
}

/** Only numbers of several items are looked at: alone, it makes no difference. `hits` null where not all are. */
async function standingAmong(
  counts: readonly (readonly [string, number])[],
  hits: IndexAnswer["hits"] | null,
  deps: CountDeps,
): Promise<ReadonlySet<string>> {
  const many = counts.filter(([, count]) => count > mostOfAMatter).map(([key]) => key);
  const some = counts.filter(([, count]) => count > 1 && count <= mostOfAMatter);
  if (some.length === 0) return new Set(many);
  const limit = some.reduce((sum, [, count]) => sum + count, 0);
  const keys = some.map(([key]) => key);
  const all = hits ?? (await askItems(keys, { limit }, deps)).hits;
  const items = all.map((hit) => parseStored(CaseItem, hit));
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
