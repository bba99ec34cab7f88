/** The words that the table of deciding verbs makes: every form of each verb, and what a sentence that decides begins its words with. */
import { conjugate, type Form } from "./forms.ts";
import { type DecidingVerb, type VerbRow, verbRows } from "./verbs.ts";

const shortestStem = 4;

/** Beginnings of words of which one must stand in a sentence, in lower case, for it to decide anything. */
export const decidingCues: readonly string[] = [
  ...new Set(verbRows.flatMap((row) => row.cues ?? stemsOf(row.verbs))),
];

/** What the forms of each verb begin with; where that is next to nothing, the forms. */
function stemsOf(verbs: readonly string[]): string[] {
  return verbs.flatMap((spec) => {
    if (spec.startsWith("noun:")) return [spec.slice("noun:".length)];
    const words = conjugate(spec).map(({ word }) => word);
    const stem = words.reduce(commonBeginning);
    return stem.length < shortestStem ? words : [stem];
  });
}

function commonBeginning(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at);
}

/** A word that decides: its verb and which form of it the word is. */
export type DecidingWord = { readonly verb: DecidingVerb; readonly form: Form };

/** By the word in lower case, in the order of the table. */
export const decidingWords: ReadonlyMap<string, readonly DecidingWord[]> = byWord(verbRows);

/** The words of the table, each once, as a pattern may hold them. */
export function wordsThat(isSuch: (one: DecidingWord) => boolean): string[] {
  return [...decidingWords].flatMap(([word, all]) => (all.some(isSuch) ? [word] : []));
}

function byWord(table: readonly VerbRow[]): Map<string, DecidingWord[]> {
  const words = new Map<string, DecidingWord[]>();
  for (const row of table)
    for (const { word, ...deciding } of inflected(row))
      words.set(word, [...(words.get(word) ?? []), deciding]);
  return words;
}

function inflected(row: VerbRow): (DecidingWord & { readonly word: string })[] {
  const { verbs, cues: _cues, called, ...facts } = row;
  const plain = {
    beside: null,
    behind: null,
    unlike: null,
    near: false,
    about: "anything",
    by: "body",
    strength: "firm",
    ...facts,
  } as const;
  return verbs.flatMap((spec) => {
    const noun = /^noun:(.*)$/.exec(spec)?.[1];
    const verb = { ...plain, verb: noun ?? called ?? spec.split(" ")[0] ?? "" };
    if (noun !== undefined) return [{ word: noun, verb, form: "noun" as const }];
    return conjugate(spec).map(({ word, form }) => ({ word, verb, form }));
  });
}
