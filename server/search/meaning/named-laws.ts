/** Laws that a query names in several words, or by one of several names. Pure. */

import type { Danish } from "../../../danish/lemmas/danish.ts";
import { wordTokens } from "../../../danish/text/word-tokens.ts";
import type { PlannedWord } from "../query/plan-input.ts";
import type { MarkTerm } from "./mark-terms.ts";
import type { Understood } from "./understand.ts";

/** "lov om social service" may be read as its short name, which stands for all of its words. */
export function withLaws(planned: readonly PlannedWord[], danish: Danish): PlannedWord[] {
  const contents = planned.map(({ text }) => text);
  return planned.map((word, at) => {
    const law = danish.laws.fullName(contents, at);
    if (law === null) return word;
    const tokens = wordTokens(danish, law.short).slice(0, 1);
    return { ...word, readings: [{ tokens, weight: 1, span: law.span }, ...word.readings] };
  });
}

/** Abbreviations of fewer letters are other words too often to be marked. */
const shortestMarked = 3;

/** What else the laws of a query are called in texts. */
export function lawMarks(words: readonly Understood[], danish: Danish): MarkTerm[] {
  const contents = words.map(({ text }) => text);
  return words.flatMap(({ text, as }, at) => {
    const named = danish.laws.fullName(contents, at);
    const full = named?.short;
    const answered = named === null ? [text] : contents.slice(at, at + named.span);
    const short = full ?? danish.laws.shortOf(danish.analyse(as).lemmas);
    if (short === null) return [];
    const names =
      full === undefined ? danish.laws.namesOf(short) : [short, ...danish.laws.namesOf(short)];
    return names
      .filter((name) => name.length >= shortestMarked)
      .flatMap((term) => answered.map((word) => ({ term, word, kind: kindOf(term, short) })));
  });
}

/** A short name may be inflected, "servicelovens"; an abbreviation is another word then. */
function kindOf(name: string, short: string): MarkTerm["kind"] {
  return name === short ? "unit" : "form";
}
