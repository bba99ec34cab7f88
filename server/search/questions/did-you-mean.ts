/** "Mente du": what was probably meant by words that found nothing, or that hardly any item holds. */
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { words } from "../../../danish/letters/words.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { contentWords, wordsOf } from "../language/content-words.ts";
import { likeCompound, rivalOf, understand } from "../meaning/understand.ts";
import { toFilter } from "../query/filters.ts";
import { type Prepared, prepare, type SearchDeps } from "./prepare.ts";

/**
 * The query's text with the misspelt words mended, when that search has strict hits under the same
 * filters; null when no word has a better one. Asked about are words that no dictionary knows: where nothing was
 * found, those that were taken as they are written and compounds that stand nowhere, and always those that words like
 * them far outnumber.
 * Throws EngineDown.
 */
export async function didYouMean(
  prepared: Prepared,
  total: number,
  deps: SearchDeps,
): Promise<string | null> {
  const { rare } = prepared.interpretation;
  const pairs = await Promise.all([
    ...(total === 0 ? takenAsWritten(prepared).map((word) => meantBy(word, deps)) : []),
    ...rare.map((word) => pairOf(word, rivalOf, deps)),
    ...(total === 0 && !prepared.query.exact
      ? contentWords(prepared.terms).map((word) => pairOf(word, likeCompound, deps))
      : []),
  ]);
  const meant = new Map(pairs.flatMap((pair) => (pair === null ? [] : [pair])));
  if (meant.size === 0) return null;
  const q = replaceWords(prepared.query.q, meant);
  const { plan, conditions } = await prepare({ ...prepared.query, q }, deps);
  const corrected = await runQueries(deps.searchItems, plan.covering, {
    filter: toFilter(conditions),
  });
  return corrected.total > total ? q : null;
}

function takenAsWritten({ query, terms }: Prepared): string[] {
  const phrases = terms.flatMap((term) =>
    term.kind === "phrase" && !term.negated ? wordsOf(term.text) : [],
  );
  const written = [...phrases, ...(query.exact ? contentWords(terms) : query.unwidened)];
  return [...new Set(written)];
}

type Pair = [typed: string, meant: string];

/** The plain word with what it was probably meant as, where that is another word. */
async function meantBy(word: string, { languages }: SearchDeps): Promise<Pair | null> {
  const { text, as } = await understand(word, "whole", languages);
  return plainWord(as) === plainWord(text) ? null : [plainWord(text), as];
}

async function pairOf(
  word: string,
  meantFor: (word: string, languages: SearchDeps["languages"]) => Promise<string | null>,
  { languages }: SearchDeps,
): Promise<Pair | null> {
  const meant = await meantFor(word, languages);
  return meant === null ? null : [plainWord(word), meant];
}

function replaceWords(q: string, meant: ReadonlyMap<string, string>): string {
  const text = q.normalize("NFC");
  const pieces: string[] = [];
  let at = 0;
  for (const { text: word, start, end } of words(text)) {
    pieces.push(text.slice(at, start), meant.get(plainWord(word)) ?? word);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}
