/**
 * Hits that match some of a query's words. Pure.
 *
 * The engine's own way of leaving words out drops the most frequent first, whatever the others are worth. Here
 * every word is asked for by itself, in each of its readings, by the parts of a compound and by what is related to
 * it, and all words but one together; what stands in the lists is then worth what the words tell.
 */

import type { EachAnswer, EachQuery } from "../../../engine/query/search-each.ts";
import { holdsTheme } from "./filters.ts";
import { allFields, toQuery } from "./plan.ts";
import type { PlanInput, PlannedWord, Reading } from "./plan-input.ts";
import { fits } from "./split-input.ts";

/**
 * A query, and which of the words its hits hold, as places in the input; of each they are worth a `share`.
 */
export type Probe = {
  readonly query: EachQuery;
  readonly words: readonly number[];
  readonly share: number;
};

/**
 * Of a compound whose parts stand in an item apart, of one of its parts alone, of a related word, of a beginning and of
 * a theme; and of a word that says little, beside others.
 */
const shares = { apart: 0.5, onePart: 0.2, related: 0.45, beginning: 0.4, theme: 0.3, light: 0.35 };

/** So many related words of a word are asked for. */
const mostRelated = 6;

/** Of longer queries any two words hardly ever stand together with all the others. */
const mostForAllButOne = 8;

/** More words than these are not asked for one by one. */
const mostWords = 24;

/** What is asked; the first query is for everything under the same filters. */
export function planNearest(input: PlanInput): Probe[] {
  const words = input.words.slice(0, mostWords);
  const probes = words.flatMap((word, at) => probesOf(input, word, at));
  const open = input.prefix === null ? [] : [prefixProbe(input, words.length, 1)];
  const { beginning } = input;
  const begun =
    beginning === null
      ? []
      : [prefixProbe({ ...input, prefix: beginning }, words.length - 1, shares.beginning)];
  return [everything(input), ...probes, ...open, ...begun, ...allButOne(input, words)];
}

function everything(input: PlanInput): Probe {
  return {
    query: { ...toQuery({ ...input, prefix: null }, [], allFields(input), 1), counted: true },
    words: [],
    share: 0,
  };
}

/** The beginning of a word counts as the word after the last; where the last is one as well, as that. */
function prefixProbe(input: PlanInput, at: number, share: number): Probe {
  return { query: toQuery(input, [], allFields(input), 1), words: [at], share };
}

function probesOf(input: PlanInput, word: PlannedWord, at: number): Probe[] {
  const { readings, parts, ownParts = [], related, themes = [] } = word;
  const worth = word.weight === "light" ? shares.light : 1;
  const whole = { ...input, prefix: null };
  const probe = (
    tokens: readonly string[],
    share: number,
    topics: readonly string[] = [],
    span = 1,
  ) => ({
    query: {
      ...toQuery(whole, tokens, allFields(input), 1),
      filter: topics.map(holdsTheme),
    },
    words: Array.from({ length: span }, (_, further) => at + further),
    share: share * (span > 1 ? 1 : worth),
  });
  const apart = parts.length > 1 ? [probe(parts, shares.apart)] : [];
  const single = ownParts.map((part) => probe([part], shares.onePart));
  const others = related
    .filter(({ span }) => at + span <= input.words.length)
    .slice(0, mostRelated)
    .map(({ tokens, topics = [], span }) =>
      // What comes near may hold the words of a phrase apart.
      probe(
        tokens.flatMap((token) => token.split(" ")),
        shares.related,
        topics,
        span,
      ),
    );
  // A theme is the whole item's: it says nothing of where in it the words stand.
  const own = input.within === "decision" ? [] : themes;
  const named = own.map((topic) => probe([], shares.theme, [topic]));
  return [
    ...readings.map(({ tokens, weight }) => probe(tokens, weight)),
    ...[...apart, ...single, ...others, ...named].filter(({ query }) =>
      fits(whole, query.q.split(" ")),
    ),
  ];
}

function allButOne(input: PlanInput, words: readonly PlannedWord[]): Probe[] {
  if (words.length < 3 || words.length > mostForAllButOne) return [];
  return words.map((_, left) => {
    const kept = words.map((_, at) => at).filter((at) => at !== left);
    const tokens = kept.flatMap((at) => firstOf(words[at]?.readings ?? []));
    return {
      query: toQuery({ ...input, prefix: null }, tokens, allFields(input), 1),
      words: kept,
      share: 1,
    };
  });
}

function firstOf([first]: readonly Reading[]): readonly string[] {
  return first?.tokens ?? [];
}

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
