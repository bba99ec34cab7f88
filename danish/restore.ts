/** Gives words typed without æ, ø and å their letters back. */
import type { Danish } from "./danish.ts";
import { plainWord } from "./plain-word.ts";

/** What may have been meant by what was typed. */
const meant: Record<string, string[]> = {
  ae: ["æ"],
  oe: ["ø"],
  aa: ["å"],
  a: ["å", "æ"],
  o: ["ø"],
};

/** Words with more ways of being meant are long compounds; those of few changes are the likely ones. */
const mostSpellings = 400;

type Spelling = { word: string; changes: number };

/** What may be meant from a place on: each letter or pair as something else, or as it stands. */
function waysAt(word: string, at: number): { to: string; length: number; changes: number }[] {
  const others = [1, 2].flatMap((length) =>
    (meant[word.slice(at, at + length)] ?? []).map((to) => ({ to, length, changes: 1 })),
  );
  return [...others.reverse(), { to: word.charAt(at), length: 1, changes: 0 }];
}

/** Built from the end, so that each rest is spelt once. */
function spellingsOf(word: string): Spelling[] {
  const rests: Spelling[][] = [];
  rests[word.length] = [{ word: "", changes: 0 }];
  for (let at = word.length - 1; at >= 0; at--) {
    const spelt = waysAt(word, at).flatMap((way) =>
      (rests[at + way.length] ?? []).map((rest) => ({
        word: way.to + rest.word,
        changes: way.changes + rest.changes,
      })),
    );
    rests[at] = spelt.sort((one, other) => one.changes - other.changes).slice(0, mostSpellings);
  }
  return rests[0] ?? [];
}

/** Whether a word, in lower case, occurs in the texts that are searched. */
export type Vocabulary = (word: string) => boolean;

/** How much a spelling is doubted: least a word of the texts, then one of the dictionary, then a compound of few parts. */
function doubt(danish: Danish, vocabulary: Vocabulary, { word, changes }: Spelling): number {
  if (vocabulary(word)) return changes;
  if (danish.isListed(word)) return doubts.listed + changes;
  const { known, parts } = danish.analyse(word);
  return known ? doubts.compound + parts.length * doubts.part + changes : Number.POSITIVE_INFINITY;
}

const doubts = { listed: 1000, compound: 2000, part: 10 };

/**
 * The word with æ, ø and å restored, in lower case ("hjemlose" -> "hjemløse", "udsatteraadet" ->
 * "udsatterådet"); as typed when it is a word as it stands or nothing better is known.
 */
export function restore(
  danish: Danish,
  word: string,
  vocabulary: Vocabulary = () => false,
): string {
  const plain = plainWord(word);
  if (!/[ao]/u.test(plain) || vocabulary(plain) || danish.isListed(plain)) return word;
  let best = { word: plain, doubt: doubt(danish, vocabulary, { word: plain, changes: 0 }) };
  for (const spelling of spellingsOf(plain)) {
    const doubted = doubt(danish, vocabulary, spelling);
    if (doubted < best.doubt) best = { word: spelling.word, doubt: doubted };
  }
  return best.word === plain ? word : best.word;
}
