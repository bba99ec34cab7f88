/** What a query came to, in the engine's letters: what plan.ts makes queries of. */
import type { Within } from "../../../contract/plain/choices.ts";
import type { Filter } from "../../../engine/query/filter.ts";

/**
 * One way to understand a word: the tokens that must all stand in the item. `span` is how many words
 * of the query it stands for: a phrase of the thesaurus may stand for several. `topics` are themes that
 * the item must have instead of a word.
 */
export type Reading = {
  readonly tokens: readonly string[];
  readonly weight: number;
  readonly span: number;
  readonly topics?: readonly string[];
};

/**
 * A content word of the query. `readings` has the most probable first and is never empty; `parts` are
 * those of a compound that may stand apart; `ownParts` those of them of which one says enough by itself; `related`
 * the thesaurus' words for it.
 */
export type PlannedWord = {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly parts: readonly string[];
  readonly ownParts?: readonly string[];
  readonly related: readonly Reading[];
  /** Themes whose own words are the word, or stand for it. */
  readonly themes?: readonly string[];
  /** It says little of what is looked for. */
  readonly weight?: "light";
};

/** What all words, phrases and exclusions of a query come to, as tokens in the engine's letters. */
export type PlanInput = {
  readonly words: readonly PlannedWord[];
  readonly phrases: readonly (readonly string[])[];
  readonly excluded: readonly string[];
  readonly excludedPhrases: readonly (readonly string[])[];
  /** Words that stand side by side in the query, function words with them, as they are typed. */
  readonly neighbours: readonly (readonly string[])[];
  /** The last word as far as it is typed, when it is no word yet; found as a beginning. */
  readonly prefix: string | null;
  /** Where the words are looked for: anywhere in the item, unless it is said. */
  readonly within?: Within;
  /** What the items of the meetings that the words name fulfil: these stand first. */
  readonly meetings?: Filter | null;
  /** The last word where it is a word, and a beginning too. */
  readonly beginning: string | null;
};
