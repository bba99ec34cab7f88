/** Gives words typed without æ, ø and å their letters back. */
import type { Danish } from "./danish.ts";
import { plainWord } from "./plain-word.ts";

/** What may have been meant by what was typed; two letters before one, the letter itself last. */
const meant: Record<string, string[]> = {
  ae: ["æ"],
  oe: ["ø"],
  aa: ["å"],
  a: ["å", "æ"],
  o: ["ø"],
};

/** Words with more ways of being meant are long compounds; the first few hundred hold the likely ones. */
const mostSpellings = 400;

type Spelling = { word: string; changes: number };

function spellingsFrom(word: string, at: number): Spelling[] {
  if (at >= word.length) return [{ word: "", changes: 0 }];
  const pair = word.slice(at, at + 2);
  const letter = word.charAt(at);
  const ways = [
    ...(meant[pair] ?? []).map((to) => ({ to, length: 2, changes: 1 })),
    ...(meant[letter] ?? []).map((to) => ({ to, length: 1, changes: 1 })),
    { to: letter, length: 1, changes: 0 },
  ];
  return ways
    .flatMap(({ to, length, changes }) =>
      spellingsFrom(word, at + length).map((rest) => ({
        word: to + rest.word,
        changes: changes + rest.changes,
      })),
    )
    .slice(0, mostSpellings);
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
  for (const spelling of spellingsFrom(plain, 0)) {
    const doubted = doubt(danish, vocabulary, spelling);
    if (doubted < best.doubt) best = { word: spelling.word, doubt: doubted };
  }
  return best.word === plain ? word : best.word;
}
