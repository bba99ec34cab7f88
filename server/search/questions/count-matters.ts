/** How many matters the hits of a search are: a case's treatments are one, an item without a case is one too. */
import { IndexedItem } from "../../../contract/indexed-item.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import type { IndexAnswer } from "../../../engine/query/index-search.ts";
import type { CaseSize } from "../hits/hit.ts";
import { toFilter } from "../query/filters.ts";
import { countedQueries } from "../query/layers.ts";
import { parseStored } from "../query/parse-stored.ts";
import { countCases } from "./case-counts.ts";
import type { Prepared, SearchDeps } from "./prepare.ts";

const CaseKey = IndexedItem.pick({ caseKey: true });

/** Of more hits nobody counts them: each number has to be looked at, whether it is one matter's. */
const mostCounted = 200;

/** What is known of the matters: the numbers of some hits, each with how many of these have it. */
type Numbers = ReadonlyMap<string, number>;

/** Of all hits, where they stand on the page or were counted by their numbers; else null, so that they must be asked for. */
export function numbersOf({ total, hits, facets }: CountedHits): Numbers | null {
  if (total > mostCounted) return new Map();
  if (hits.length === total) return toNumbers(hits);
  return facets.caseKey === undefined ? null : new Map(Object.entries(facets.caseKey));
}

type CountedHits = Pick<IndexAnswer, "total" | "hits" | "facets">;

/** Only a number of several hits has to be looked at: whether it is one matter's, by all that the archive has of it. */
export function severalOf(numbers: Numbers): string[] {
  return [...numbers].flatMap(([key, count]) => (count > 1 ? [key] : []));
}

/**
 * Null where there are too many hits to tell. `sizesOfPage` are those of the page's cases and of numbers that several of the
 * counted hits have, which are asked for together.
 */
export async function countMatters(
  prepared: Prepared,
  answer: CountedHits,
  sizesOfPage: () => Promise<ReadonlyMap<string, CaseSize>>,
  deps: SearchDeps,
): Promise<number | null> {
  const { total } = answer;
  if (total > mostCounted) return null;
  if (total < 2) return total;
  const known = numbersOf(answer);
  const numbers = known ?? toNumbers(await everyHit(prepared, deps));
  const several = severalOf(numbers);
  return mattersAmong(
    total,
    numbers,
    known === null ? await countCases(several, deps) : await sizesOfPage(),
  );
}

function toNumbers(hits: IndexAnswer["hits"]): Numbers {
  const numbers = new Map<string, number>();
  for (const key of hits.flatMap((hit) => parseStored(CaseKey, hit).caseKey ?? []))
    numbers.set(key, (numbers.get(key) ?? 0) + 1);
  return numbers;
}

async function everyHit(prepared: Prepared, deps: SearchDeps): Promise<IndexAnswer["hits"]> {
  const { hits } = await runQueries(deps.searchItems, countedQueries(prepared), {
    filter: toFilter(prepared.conditions),
    retrieve: CaseKey.keyof().options,
    limit: mostCounted,
  });
  return hits;
}

function mattersAmong(
  hits: number,
  numbers: Numbers,
  sizes: ReadonlyMap<string, CaseSize>,
): number {
  const further = [...numbers].map(([key, count]) =>
    sizes.get(key) === "standing" ? 0 : count - 1,
  );
  return hits - further.reduce((sum, one) => sum + one, 0);
}
