/**
 * What the items that hold some of a query's words are worth: what the words tell that they hold. Pure.
 */

import type { EachAnswer } from "../../../engine/query/search-each.ts";
import type { Probe } from "./nearest-plan.ts";
import type { PlanInput } from "./plan-input.ts";

/** The nearest items, the best first, and the words of the query, as typed, that stand anywhere. */
export type Nearest = { readonly ids: readonly string[]; readonly present: ReadonlySet<string> };

/** The words of which the archive holds something under the same filters: a reading, or what stands for it. */
export function presentWords(
  { words }: PlanInput,
  probes: readonly Probe[],
  answers: readonly EachAnswer[],
): ReadonlySet<string> {
  const unmatched = probes.flatMap((probe, number) =>
    (answers[number]?.total ?? 0) > 0 ? probe.words : [],
  );
  return new Set(unmatched.flatMap((at) => words[at]?.text ?? []));
}

/** An item by what the lists say of it. */
type Scored = { readonly id: string; readonly score: number };

/** Below this part of the best score there is no telling what a hit has to do with the query. */
const leastOfBest = 0.3;

/** How much the first place of a list is worth more than the last, of a word's worth. */
const byPlace = 0.35;
const halfPlace = 8;

/**
 * The items in the answers to the probes, in the probes' order, the best first: each is worth the words that it holds,
 * a rare one more than a common one (the inverse document frequency, under the same filters).
 */
export function scoreNearest(probes: readonly Probe[], answers: readonly EachAnswer[]): Scored[] {
  const all = answers[0]?.total ?? 0;
  const worths = new Map<string, Map<number, number>>();
  const rarities = probes.map((_, number) => rarityOf(answers[number]?.total ?? 0, all));
  probes.forEach(({ words, share }, number) => {
    answers[number]?.hits.forEach(({ id }, place) => {
      const ofItem = worths.get(String(id)) ?? new Map<number, number>();
      worths.set(String(id), ofItem);
      const ranked = 1 - byPlace + (byPlace * halfPlace) / (halfPlace + place);
      for (const word of words) {
        const rarity = words.length === 1 ? rarities[number] : rarities[aloneAt(probes, word)];
        ofItem.set(word, Math.max(ofItem.get(word) ?? 0, share * ranked * (rarity ?? 0)));
      }
    });
  });
  return best(worths);
}

/** The inverse document frequency; a word that stands nowhere tells nothing. */
function rarityOf(holding: number, all: number): number {
  return holding === 0 ? 0 : Math.log(1 + (all + 1) / (holding + 1));
}

/** Where a word is asked for by itself, in its first reading. */
function aloneAt(probes: readonly Probe[], word: number): number {
  return probes.findIndex(({ words }) => words.length === 1 && words[0] === word);
}

/** Of the same worth they stand by their ids, on one engine and on several alike. */
function best(worths: ReadonlyMap<string, ReadonlyMap<number, number>>): Scored[] {
  const scored = [...worths]
    .map(([id, words]) => ({ id, score: [...words.values()].reduce((sum, one) => sum + one, 0) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const least = leastOfBest * (scored[0]?.score ?? 0);
  return scored.filter(({ score }) => score >= least);
}
