/** Gives words typed without æ, ø and å their letters back. */
import type { Danish } from "../lemmas/danish.ts";
import { plainWord } from "../letters/plain-word.ts";

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

type Spelling = { readonly word: string; readonly changes: number };

/**
 * Words that a word typed without æ, ø and å may be, the likeliest first: of the dictionary, then compounds of
 * it, each of few changes. Never the word itself.
 */
export function respellings(danish: Danish, word: string): string[] {
  const plain = plainWord(word);
  if (!/[ao]/u.test(plain) || plain.length > longest) return [];
  return spellingsOf(plain)
    .filter((spelling) => spelling.word !== plain)
    .map((spelling) => ({ ...spelling, doubt: doubt(danish, spelling) }))
    .filter((spelling) => Number.isFinite(spelling.doubt))
    .sort((one, other) => one.doubt - other.doubt)
    .slice(0, mostRespellings)
    .map((spelling) => spelling.word);
}

/** What may be meant from a place on: each letter or pair as something else, or as it stands. */
function waysAt(
  word: string,
  at: number,
): { readonly to: string; readonly length: number; readonly changes: number }[] {
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

const mostRespellings = 5;

/** Longer words are typed by nobody, and each spelling of one takes its time. */
const longest = 40;

/** How much a spelling is doubted: least a word of the dictionary, then a compound of few parts; others without end. */
function doubt(danish: Danish, { word, changes }: Spelling): number {
  if (danish.isListed(word)) return changes;
  const { known, parts } = danish.analyse(word);
  return known ? doubts.compound + parts.length * doubts.part + changes : Number.POSITIVE_INFINITY;
}

const doubts = { compound: 1000, part: 10 };
