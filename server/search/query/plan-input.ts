/** What a query came to, in the engine's letters: what plan.ts makes queries of. */
import type { Within } from "../../../contract/plain/choices.ts";

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
  /** Words that stand side by side in the query, function words with them, as they are typed. */
  neighbours: readonly (readonly string[])[];
  /** The last word as far as it is typed, when it is no word yet; found as a beginning. */
  prefix: string | null;
  /** Where the words are looked for: anywhere in the item, unless it is said. */
  within?: Within;
  /** The last word where it is a word, and a beginning too. */
  beginning: string | null;
};
