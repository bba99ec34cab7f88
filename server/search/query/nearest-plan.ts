/**
 * Hits that match some of a query's words. Pure.
 *
 * The engine's own way of leaving words out drops the most frequent first, whatever the others are worth. Here
 * every word is asked for by itself, in each of its readings, by the parts of a compound and by what is related to
 * it, and all words but one together; what the items in these lists are worth: see nearest-score.ts.
 */

import type { EachQuery } from "../../../engine/query/search-each.ts";
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

/** So many related words of a word are asked for: of many words fewer, since these tell more together. */
const mostRelated = (words: number) => (words < 5 ? 6 : 2);

/** So much is looked at of a list of what only stands for a word: the best of it holds other words too. */
const mostStandIns = 12;

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
    query: { ...toQuery({ ...input, prefix: null }, [], allFields(input), 1), most: 0 },
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
  const isAlone = input.words.length === 1 && input.prefix === null && input.beginning === null;
  const probe = (tokens: readonly string[], share: number, most?: number): Probe => ({
    query: {
      ...toQuery(whole, tokens, allFields(input), 1),
      ...(most === undefined ? {} : { most }),
    },
    words: [at],
    share,
  });
  const standIn = (tokens: readonly string[], share: number) => probe(tokens, share, mostStandIns);
  const apart = parts.length > 1 ? [standIn(parts, shares.apart * worth)] : [];
  const single = ownParts.map((part) => standIn([part], shares.onePart * worth));
  const others = related
    .filter(({ span }) => at + span <= input.words.length)
    .slice(0, mostRelated(input.words.length))
    .map(({ tokens, topics = [], span }) => {
      // What comes near may hold the words of a phrase apart.
      const one = standIn(
        tokens.flatMap((token) => token.split(" ")),
        span > 1 ? shares.related : shares.related * worth,
      );
      return {
        ...withThemes(one, topics),
        words: Array.from({ length: span }, (_, on) => at + on),
      };
    });
  // A theme is the whole item's: it says nothing of where in it the words stand.
  const told = input.within === "decision" ? [] : themes;
  const named = told.map((topic) => withThemes(standIn([], shares.theme * worth), [topic]));
  // Whatever holds the only word is no near hit: it is counted for its rarity.
  const own = readings.map(({ tokens, weight }) =>
    probe(tokens, weight * worth, isAlone ? 0 : undefined),
  );
  const standIns = [...apart, ...single, ...others, ...named];
  return [...own, ...standIns.filter(({ query }) => fits(whole, query.q.split(" ")))];
}

function withThemes(probe: Probe, topics: readonly string[]): Probe {
  return { ...probe, query: { ...probe.query, filter: topics.map(holdsTheme) } };
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
