/**
 * Hits that match most words of a query. Pure.
 *
 * The engine's own way of leaving words out drops the most frequent first, whatever the others are
 * worth; here every choice of words is a query of its own, and the rarer the words it keeps, the higher
 * its hits stand.
 */
import type { IndexQuery } from "../../../engine/query/index-search.ts";
import { allFields, type PlanInput, type PlannedWord, toQuery } from "./plan.ts";

/** What may be kept of a word: all of it, the parts of a compound standing apart, or nothing. */
type Choice = { tokens: readonly string[]; kept: number; worth: number };

const mostQueries = 16;
const nothing: Choice = { tokens: [], kept: 0, worth: 0 };

/** A compound of which only the parts stand in an item is half found. */
const apartShare = 0.5;

/**
 * Queries that keep at least half of the words, `rarities` being how telling each word is (any unit,
 * positive). None for a query of one simple word.
 */
export function planLoose(input: PlanInput, rarities: readonly number[]): IndexQuery[] {
  const words = input.words.map((word, at) => choices(word, rarities[at] ?? 1));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  return grow(words)
    .filter(({ tokens, kept }) => {
      return tokens.length > 0 && kept < words.length && kept >= words.length / 2;
    })
    .slice(0, mostQueries)
    .map(({ tokens, worth }) => toQuery(input, tokens, allFields, (worth / whole) ** 2));
}

function choices({ readings, parts }: PlannedWord, rarity: number): Choice[] {
  const whole = readings.map(({ tokens, weight }) => ({ tokens, kept: 1, worth: rarity * weight }));
  const apart = { tokens: parts, kept: apartShare, worth: rarity * apartShare };
  return [...whole, ...(parts.length > 1 ? [apart] : []), nothing];
}

/** Every choice for every word, the most worth first; what is least worth is let go on the way. */
function grow(words: readonly (readonly Choice[])[]): Choice[] {
  let grown: Choice[] = [nothing];
  for (const ofWord of words) {
    grown = grown
      .flatMap((so) => ofWord.map((choice) => join(so, choice)))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 4 * mostQueries);
  }
  return grown;
}

function join(so: Choice, choice: Choice): Choice {
  return {
    tokens: [...so.tokens, ...choice.tokens],
    kept: so.kept + choice.kept,
    worth: so.worth + choice.worth,
  };
}
