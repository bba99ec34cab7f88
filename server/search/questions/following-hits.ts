/** What follows the strict hits where they do not fill the page: related ones, then the nearest. */

import type { Hit } from "../../../contract/search-result.ts";
import { isAnyOf, not } from "../../../engine/query/filter.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer, IndexQuery } from "../../../engine/query/index-search.ts";
import { createHighlighter } from "../hits/highlighter.ts";
import { displayed, missingWords, type StoredItem, toItems } from "../hits/hit.ts";
import { toFilter } from "../query/filters.ts";
import { planLoose } from "../query/loose-plan.ts";
import { makePlan, type PlanInput } from "../query/plan.ts";
import { sortOf } from "../query/sort.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

/** With fewer strict hits than this the page is filled with related and nearest ones. */
const fewHits = 100;

/** A hit that follows the strict ones, and in what it falls short of them. */
export type FollowingHit = { item: StoredItem; shortfall: Pick<Hit, "missing" | "related"> };

/** What follows the strict hits on the last page, when it is not full. */
export async function fillPage(
  prepared: Prepared,
  strict: IndexAnswer,
  deps: SearchDeps,
): Promise<FollowingHit[]> {
  const { query } = prepared;
  const room = query.pageSize - strict.hits.length;
  const isLast = query.page === Math.max(1, Math.ceil(strict.total / query.pageSize));
  if (!isLast || room <= 0 || strict.total > fewHits) return [];
  const seen = await strictIds(prepared, strict, deps);
  const related = await searchFollowing(prepared.plan.related, prepared, seen, room, deps);
  const further = [...seen, ...related.map(({ id }) => id)];
  const queries = await looseQueries(prepared, deps);
  const loose = await searchFollowing(queries, prepared, further, room, deps);
  return [
    ...related.map((item) => ({ item, shortfall: { related: true as const } })),
    ...nearest(loose, prepared, deps),
  ].slice(0, room);
}

async function strictIds({ plan, conditions }: Prepared, strict: IndexAnswer, deps: SearchDeps) {
  if (strict.total <= strict.hits.length) return strict.hits.map(({ id }) => String(id));
  const answer = await runQueries(deps.searchItems, plan.strict, {
    filter: toFilter(conditions),
    limit: fewHits,
  });
  return answer.hits.map(({ id }) => String(id));
}

async function searchFollowing(
  queries: readonly IndexQuery[],
  { query, conditions }: Prepared,
  seen: readonly string[],
  room: number,
  deps: SearchDeps,
): Promise<StoredItem[]> {
  if (queries.length === 0) return [];
  const filter = [...toFilter(conditions), not(isAnyOf("id", seen))];
  const sort = sortOf(query);
  return toItems(
    await runQueries(deps.searchItems, queries, { filter, sort, retrieve: displayed, limit: room }),
  );
}

/** The fewer items hold a word, the more it tells: the inverse document frequency, under the same filters. */
async function looseQueries({ interpretation, conditions }: Prepared, deps: SearchDeps) {
  const { input } = interpretation;
  const alone = input.words.map((word) => ({ ...bare, words: [word] }));
  const filter = toFilter(conditions);
  const count = async (one: PlanInput) =>
    (await runQueries(deps.searchItems, makePlan(one).strict, { filter })).total;
  const [all, ...counts] = await Promise.all([bare, ...alone].map(count));
  return planLoose(
    input,
    counts.map((holding) => Math.log(1 + ((all ?? 0) + 1) / (holding + 1))),
  );
}

const bare: PlanInput = { words: [], phrases: [], excluded: [], excludedPhrases: [], prefix: null };

/** The loose hits, each with the words that it lacks. */
function nearest(
  items: readonly StoredItem[],
  prepared: Prepared,
  deps: SearchDeps,
): FollowingHit[] {
  const { marks } = prepared.interpretation;
  const own = marks.filter(({ kind }) => kind !== "related");
  const highlight = createHighlighter(deps.languages.danish, own);
  const all = [...new Set(own.map(({ word }) => word))];
  return items
    .map((item) => ({ item, shortfall: { missing: missingWords(item, highlight, all) } }))
    .filter(({ shortfall }) => shortfall.missing.length > 0);
}
