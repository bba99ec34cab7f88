/**
 * From the terms of a query to what the engine is asked. Pure.
 *
 * Strict hits match every word, in one of its readings or as part of a compound; a compound that the
 * archive does not have as a word may also match by its parts. Related hits match every word when words of the thesaurus
 * stand in. Each is a list of engine queries whose union is the answer. Hits that match most words: see
 * loose-plan.ts.
 */
import { fieldsWith, type SearchedField } from "../../../contract/plain/searched-fields.ts";
import { equals } from "../../../engine/query/filter.ts";
import type { IndexQuery } from "../../../engine/query/index-search.ts";

/**
 * One way to understand a word: the tokens that must all stand in the item. `span` is how many words
 * of the query it stands for: a phrase of the thesaurus may stand for several. `topics` are themes that
 * the item must have instead of a word.
 */
export type Reading = {
  tokens: readonly string[];
  weight: number;
  span: number;
  topics?: readonly string[];
};

/**
 * A content word of the query. `readings` has the most probable first and is never empty; `parts` are
 * those of a compound that may stand apart; `related` the thesaurus' words for it.
 */
export type PlannedWord = {
  text: string;
  readings: readonly Reading[];
  parts: readonly string[];
  related: readonly Reading[];
};

/** What all words, phrases and exclusions of a query come to, as tokens in the engine's letters. */
export type PlanInput = {
  words: readonly PlannedWord[];
  phrases: readonly (readonly string[])[];
  excluded: readonly string[];
  excludedPhrases: readonly (readonly string[])[];
  /** The last word as far as it is typed, when it is no word yet; found as a beginning. */
  prefix: string | null;
};

export type SearchPlan = {
  strict: IndexQuery[];
  related: IndexQuery[];
};

const wordFields = fieldsWith("words");
const formFields = fieldsWith("forms");
const partFields = fieldsWith("parts");
export const allFields = [...wordFields, ...formFields, ...partFields];

/** So many queries are joined at most: each costs the engine a search of its own. */
const mostCombinations = 8;
const mostRelated = 16;

/** A plan with inflection, compounds and related words. */
export function makePlan(input: PlanInput): SearchPlan {
  const combinations = combine(
    input.words.map(({ readings }) => readings),
    mostCombinations,
  );
  return {
    strict: strictQueries(input, combinations),
    related: relatedQueries(input),
  };
}

/** A plan that takes the words as they are written: only the forms in the text count. */
export function makeExactPlan(input: PlanInput): SearchPlan {
  const tokens = input.words.flatMap(({ readings }) => readings[0]?.tokens ?? []);
  const query = toQuery(input, tokens, formFields, 1);
  return { strict: [query], related: [] };
}

function strictQueries(input: PlanInput, combinations: readonly Reading[]): IndexQuery[] {
  const [first] = combinations;
  if (first === undefined || input.words.length === 0) return [toQuery(input, [], allFields, 1)];
  const everywhere = combinations.map(({ tokens, weight }) =>
    toQuery(input, tokens, allFields, 0.8 * weight),
  );
  // What is excluded is excluded from compounds too: a query over the words alone would let it in.
  if (input.excluded.length > 0) return everywhere;
  return [toQuery(input, first.tokens, [...wordFields, ...formFields], 1), ...everywhere];
}

/** One or two words replaced by words of the thesaurus, all others kept in their first reading. */
function relatedQueries(input: PlanInput): IndexQuery[] {
  const alternatives = input.words.map(({ readings, related }) => {
    const [first] = readings;
    return first === undefined ? [...related] : [first, ...related];
  });
  return combine(alternatives, mostRelated + 1)
    .filter(({ weight }) => weight < 1)
    .map(({ tokens, weight, topics = [] }) => ({
      ...toQuery(input, tokens, allFields, weight),
      filter: topics.map((topic) => equals("topics", topic)),
    }));
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

/** The trailing blank keeps the engine from taking the last token as a beginning. */
export function toQuery(
  input: PlanInput,
  tokens: readonly string[],
  fields: readonly SearchedField[],
  weight: number,
): IndexQuery {
  const parts = [
    ...input.excluded.map((token) => `-${token}`),
    ...input.excludedPhrases.map((phrase) => `-"${phrase.join(" ")}"`),
    ...input.phrases.map((phrase) => `"${phrase.join(" ")}"`),
    ...tokens,
  ];
  const q = input.prefix === null ? `${parts.join(" ")} ` : [...parts, input.prefix].join(" ");
  return { q: q === " " ? "" : q, fields, weight };
}
