/** Words of the dictionary that differ from a misspelt one by a letter or two. */
import { type Automaton, edgesFrom, type Place, startOf } from "./automaton.ts";

export type NearWord = { readonly word: string; readonly edits: number };

/**
 * All words within `most` edits (a letter added, left out or changed, two neighbours swapped: the
 * "optimal string alignment" of Damerau and Levenshtein), the nearest first. One walk through the
 * automaton, which turns back wherever every way on costs too much.
 */
export function nearestWords(automaton: Automaton, word: string, most: number): NearWord[] {
  const near: NearWord[] = [];
  const first = Array.from({ length: word.length + 1 }, (_, at) => at);
  const walk = (place: Place, spelt: string, row: number[], before: number[] | null): void => {
    for (const { letter, next } of edgesFrom(automaton, place)) {
      const grown = nextRow(word, letter, spelt.at(-1), row, before);
      const edits = grown.at(-1) ?? most + 1;
      if (next.ends && edits <= most) near.push({ word: spelt + letter, edits });
      if (Math.min(...grown) <= most) walk(next, spelt + letter, grown, row);
    }
  };
  walk(startOf(automaton), "", first, null);
  return near.sort((one, other) => one.edits - other.edits);
}

/** How many edits part two words. */
export function editsBetween(one: string, other: string): number {
  let before: number[] | null = null;
  let row = Array.from({ length: one.length + 1 }, (_, at) => at);
  let last: string | undefined;
  for (const letter of other) {
    const grown = nextRow(one, letter, last, row, before);
    before = row;
    row = grown;
    last = letter;
  }
  return row.at(-1) ?? 0;
}

/** The table's next row: the cost of every beginning of `word` against what is spelt so far and `letter`. */
function nextRow(
  word: string,
  letter: string,
  last: string | undefined,
  row: readonly number[],
  before: readonly number[] | null,
): number[] {
  const grown = [(row[0] ?? 0) + 1];
  for (let at = 1; at <= word.length; at++) {
    const changed = (row[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1);
    const shorter = Math.min((row[at] ?? 0) + 1, (grown[at - 1] ?? 0) + 1);
    const swapped = before !== null && at > 1 && word[at - 1] === last && word[at - 2] === letter;
    const alternative = swapped ? (before[at - 2] ?? 0) + 1 : shorter;
    grown.push(Math.min(changed, shorter, alternative));
  }
  return grown;
}
