/** Every word of a query, understood: the few that nobody knows are looked up, the last may still be typed. */
import { plainWord } from "../../../danish/letters/plain-word.ts";
import { isSuspended } from "../../../danish/text/suspended.ts";
import type { Languages } from "./languages.ts";
import type { AskedWord } from "./names/asked-word.ts";
import { asTyped, mayBegin, type Understood, understand, unwidened } from "./understand.ts";

/** A last word of the dictionary may be taken as it is, or the archive be asked whether it is a beginning there. */
export type LastWord = "asked" | "taken";

/**
 * `unwidened` are the words, as typed, that nothing else is to stand for. The last word is `open` while nothing
 * follows it, and a beginning too while one is `typing`.
 */
export type WordsToUnderstand = {
  readonly open: boolean;
  readonly typing: boolean;
  readonly unwidened: readonly string[];
  readonly lastWord?: LastWord;
};

/** So many unknown words are looked up: a longer list of them is no misspelling. */
const mostUnknown = 8;

export function understandAll(
  words: readonly AskedWord[],
  { open, typing, unwidened: kept, lastWord = "asked" }: WordsToUnderstand,
  languages: Languages,
): Promise<Understood[]> {
  const keeps = new Set(kept.map(plainWord));
  const unknown = words.filter(({ text }) => !languages.danish.isListed(text.toLowerCase()));
  const texts = words.map(({ text }) => text);
  const lookedUp = new Set(unknown.slice(0, mostUnknown));
  return Promise.all(
    words.map((word, at) => {
      const { text, unit, known } = word;
      if (unit !== null) return { ...unwidened(text), as: unit.mark, unit };
      const law = languages.danish.laws.abbreviated(texts, at);
      if (law !== null) return { ...unwidened(text), as: law };
      if (keeps.has(plainWord(text))) return unwidened(text);
      // "ind-" of "ind- og udskrivning" is no misspelling of inde.
      if (isSuspended(text)) return asTyped(text);
      const isLast = open && at === words.length - 1;
      if (known || (unknown.includes(word) && !lookedUp.has(word) && !isLast)) return asTyped(text);
      const isTaken = lastWord === "taken" && mayBegin(text, languages.danish);
      const progress = isLast && !isTaken ? (typing ? "typing" : "last") : "whole";
      return understand(text, progress, languages);
    }),
  );
}
