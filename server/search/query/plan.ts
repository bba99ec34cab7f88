/**
 * From the terms of a query to what the engine is asked. Pure.
 *
 * Strict hits match every word, in one of its readings or as part of a compound. Related hits match every word when
 * words of the thesaurus stand in. Each is a list of engine queries whose union is the answer. Hits that match most words: see
 * nearest-plan.ts.
 */
import { fieldsWith, type SearchedField } from "../../../contract/plain/searched-fields.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import { printWords } from "../../../engine/query/print-words.ts";
import { holdsTheme } from "./filters.ts";
import type { PlanInput, Reading } from "./plan-input.ts";
import { fits, split } from "./split-input.ts";

/**
 * `strict` in order; `covering` has the same hits by fewer queries, for what is counted or sorted by another order.
 * `narrowing`: of more words than the engine looks at in one query, lists of queries of each of which the
 * strict hits must be an answer too.
 */
export type SearchPlan = {
  readonly strict: readonly IndexQuery[];
  readonly covering: readonly IndexQuery[];
  readonly related: readonly IndexQuery[];
  readonly narrowing: readonly IndexQuery[][];
};

/** Every field that is looked in: of the whole item, or of its decision. */
export function allFields({ within }: PlanInput): SearchedField[] {
  return [
    ...fieldsWith("words", within),
    ...fieldsWith("forms", within),
    ...fieldsWith("parts", within),
  ];
}

/** So many queries are joined at most: each costs the engine a search of its own. */
const mostCombinations = 16;
const mostRelated = 16;

/** Neighbours in the text stand above the same words scattered, whatever field they stand in. */
const weights = { meetings: 1.1, neighbours: 1.2, words: 1, everywhere: 0.8, beginning: 0.7 };

/** A plan with inflection, compounds and related words. */
export function makePlan(input: PlanInput): SearchPlan {
  const [first, ...others] = split(input);
  const covering = coveringQueries(first);
  return {
    strict: [...tellingQueries(first), ...covering],
    covering,
    related: relatedQueries(first),
    narrowing: others.map(everywhereQueries),
  };
}

/** A plan that takes the words as they are written: only the forms in the text count. */
export function makeExactPlan(input: PlanInput): SearchPlan {
  const [first, ...others] = split(input).map((part) => {
    const tokens = part.words.flatMap(({ readings }) => readings[0]?.tokens ?? []);
    return [toQuery(part, tokens, fieldsWith("forms", part.within), 1)];
  });
  return { strict: first ?? [], covering: first ?? [], related: [], narrowing: others };
}

function combinationsOf({ words }: PlanInput): Reading[] {
  return combine(
    words.map(({ readings }) => readings),
    mostCombinations,
  );
}

function everywhereQueries(input: PlanInput): IndexQuery[] {
  return combinationsOf(input).map(({ tokens, weight }) =>
    toQuery(input, tokens, allFields(input), weights.everywhere * weight),
  );
}

/** Every way that an item may hold all of the words. */
function coveringQueries(input: PlanInput): IndexQuery[] {
  if (input.words.length === 0) return [toQuery(input, [], allFields(input), 1)];
  return [...everywhereQueries(input), ...beginningQueries(input)];
}

/** What of the same hits stands first: the words themselves, before parts of compounds, and side by side before apart. */
function tellingQueries(input: PlanInput): IndexQuery[] {
  const [first] = combinationsOf(input);
  // What is excluded is excluded from compounds too: a query over the words alone would let it in.
  if (first === undefined || input.words.length === 0 || input.excluded.length > 0) return [];
  const fields = [...fieldsWith("words", input.within), ...fieldsWith("forms", input.within)];
  const { neighbours } = input;
  const together = { ...input, phrases: [...input.phrases, ...neighbours] };
  const isNear = neighbours.length > 0 && fits(together, first.tokens);
  const { meetings } = input;
  return [
    ...(meetings == null
      ? []
      : [
          {
            ...toQuery(input, first.tokens, allFields(input), weights.meetings),
            filter: [meetings],
          },
        ]),
    ...(isNear ? [toQuery(together, first.tokens, fields, weights.neighbours)] : []),
    toQuery(input, first.tokens, fields, weights.words),
  ];
}

/** The last word as a beginning: of words, and of parts of compounds. */
function beginningQueries(input: PlanInput): IndexQuery[] {
  if (input.beginning === null) return [];
  const open = { ...input, words: input.words.slice(0, -1), prefix: input.beginning };
  return combinationsOf(open).map(({ tokens, weight }) =>
    toQuery(open, tokens, allFields(input), weights.beginning * weight),
  );
}

/** One or two words replaced by words of the thesaurus, all others kept in their first reading. */
function relatedQueries(input: PlanInput): IndexQuery[] {
  const alternatives = input.words.map(({ readings, related }) => {
    const [first] = readings;
    return first === undefined ? [...related] : [first, ...related];
  });
  return (
    combine(alternatives, mostRelated + 1)
      .filter(({ weight, tokens }) => weight < 1 && fits(input, tokens))
      // A theme is the whole item's: it says nothing of where in it the words stand.
      .filter(({ topics = [] }) => input.within !== "decision" || topics.length === 0)
      .map(({ tokens, weight, topics = [] }) => ({
        ...toQuery(input, tokens, allFields(input), weight),
        filter: topics.map(holdsTheme),
      }))
  );
}

/**
 * Every way to read the words one after the other, the best first, at most so many. Grown word by word,
 * so that a long query costs no more than a short one.
 */
export function combine(words: readonly (readonly Reading[])[], most: number): Reading[] {
  const upTo: Reading[][] = words.map(() => []);
  upTo[0] = [{ tokens: [], weight: 1, span: 0 }];
  const whole: Reading[] = words.length === 0 ? upTo[0] : [];
  words.forEach((readings, at) => {
    for (const so of best(upTo[at] ?? [], most)) {
      for (const reading of readings) {
        const grown = join(so, reading);
        (at + reading.span >= words.length ? whole : upTo[at + reading.span])?.push(grown);
      }
    }
  });
  return best(whole, most);
}

function join(so: Reading, next: Reading): Reading {
  return {
    tokens: [...so.tokens, ...next.tokens],
    weight: so.weight * next.weight,
    span: so.span + next.span,
    topics: [...(so.topics ?? []), ...(next.topics ?? [])],
  };
}

function best(readings: readonly Reading[], most: number): Reading[] {
  return [...readings].sort((a, b) => b.weight - a.weight).slice(0, most);
}

/** Everything that the input demands beside words, and these tokens. */
export function toQuery(
  { phrases, excluded, excludedPhrases, prefix }: PlanInput,
  tokens: readonly string[],
  fields: readonly SearchedField[],
  weight: number,
): IndexQuery {
  const demanded = { words: tokens, phrases, excluded, excludedPhrases, beginning: prefix };
  return { q: printWords(demanded), fields, weight };
}
