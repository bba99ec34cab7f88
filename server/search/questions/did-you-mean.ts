/** "Mente du": what was probably meant where words that were taken as they are written found nothing. */
import { plainWord } from "../../../danish/plain-word.ts";
import { words } from "../../../danish/words.ts";
import { runQueries } from "../../../engine/query/index-request.ts";
import { contentWords, wordsOf } from "../language/content-words.ts";
import { understand } from "../meaning/understand.ts";
import { toFilter } from "../query/filters.ts";
import { type Prepared, prepare, type SearchDeps } from "./prepare.ts";

/**
 * The query's text with the misspelt words mended, when that search has strict hits under the same
 * filters; null when no word has a better one. Only words that no dictionary knows are asked about.
 * Throws EngineDown.
 */
export async function didYouMean(prepared: Prepared, deps: SearchDeps): Promise<string | null> {
  const meant = await meantFor(takenAsWritten(prepared), deps);
  if (meant.size === 0) return null;
  const q = replaceWords(prepared.query.q, meant);
  const { plan, conditions } = await prepare({ ...prepared.query, q }, deps);
  const { total } = await runQueries(deps.searchItems, plan.strict, {
    filter: toFilter(conditions),
  });
  return total > 0 ? q : null;
}

function takenAsWritten({ query, terms }: Prepared): string[] {
  const phrases = terms.flatMap((term) =>
    term.kind === "phrase" && !term.negated ? wordsOf(term.text) : [],
  );
  return [...phrases, ...(query.exact ? contentWords(terms) : query.unwidened)];
}

/** By the plain word, what it was probably meant as, where that is another word. */
async function meantFor(written: readonly string[], deps: SearchDeps) {
  const understood = await Promise.all(
    [...new Set(written)].map((word) => understand(word, false, deps.languages)),
  );
  const changed = understood.filter(({ text, as }) => plainWord(as) !== plainWord(text));
  return new Map(changed.map(({ text, as }) => [plainWord(text), as]));
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
