/** The words of a query that are to be found, with what they were recognised as. Pure. */
import type { Recognised } from "../../../../contract/understood-query.ts";
import { isFunctionWord } from "../../../../danish/letters/function-words.ts";
import { contentWords, wordsOf } from "../../language/content-words.ts";
import type { Term } from "../../language/query-language.ts";
import { type AskedWord, plainAsked } from "./asked-word.ts";
import { type Names, recognise } from "./recognise.ts";

type AskedWords = {
  readonly words: readonly AskedWord[];
  readonly understood: readonly Recognised[];
};

/**
 * Function words count only where there is nothing else, and so do the words with which a question asks.
 */
export function askedWords(
  terms: readonly Term[],
  kind: "question" | "words",
  names: Names,
): AskedWords {
  const runs = runsOf(terms).map((run) => recognise(run, kind, names));
  const understood = runs.flatMap((one) => one.understood);
  const content = runs
    .flatMap(({ words }) => words)
    .filter(({ text, unit }) => unit !== null || !isFunctionWord(text));
  const words = content.length > 0 ? content : contentWords(terms).map(plainAsked);
  return { words, understood };
}

/** Words that stand together, with nothing else between. */
export function runsOf(terms: readonly Term[]): string[][] {
  const runs: string[][] = [[]];
  for (const term of terms) {
    if (term.kind === "word" && !term.negated) runs.at(-1)?.push(...wordsOf(term.text));
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
