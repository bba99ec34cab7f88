/** A text as the three fields that are searched in it. */
import type { Danish } from "./danish.ts";
import { toEngineForm, toEngineToken } from "./engine-text.ts";
import { type Word, words } from "./words.ts";

/**
 * In the engine's letters: `words` one lemma per word, in order; `forms` the words as printed, in order;
 * `parts` the set of what else the words may be found under. ". " parts sentences, and every member of the set: the
 * engine holds no neighbours across it.
 */
export type AnalysedText = { words: string; parts: string; forms: string };

const border = ". ";

/** A sentence ends at a blank line, or where a mark is followed by a capital after a proper word. */
function isBorder(text: string, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start);
  if (/\n\s*\n/u.test(gap)) return true;
  return (
    /[.!?]\S*\s+\S*$/u.test(gap) &&
    /^\p{Lu}/u.test(after.text) &&
    /\p{L}{3}|\d{3}/u.test(before.text)
  );
}

function others(danish: Danish, word: string): string[] {
  const { lemmas, parts, variants } = danish.analyse(word);
  return [...lemmas.slice(1), ...parts, ...variants, ...danish.broader(word)].map(toEngineToken);
}

export function analyseText(danish: Danish, text: string): AnalysedText {
  const found = words(text);
  const parts = new Set<string>();
  let lemmas = "";
  let forms = "";
  found.forEach((word, index) => {
    const before = found[index - 1];
    const gap = before === undefined ? "" : isBorder(text, before, word) ? border : " ";
    lemmas += gap + toEngineToken(danish.analyse(word.text).lemmas[0] ?? word.text);
    forms += gap + toEngineForm(word.text);
    for (const other of others(danish, word.text)) parts.add(other);
  });
  parts.delete("");
  return { words: lemmas, parts: [...parts].join(border), forms };
}
