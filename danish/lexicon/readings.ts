/** The readings of all words of the automaton, in typed arrays. */
import { type WordClass, wordClasses } from "./affixes.ts";

/** `word` is the lemma's number in the automaton; the rest as in expand.ts. */
type PackedReading = {
  readonly lemma: number;
  readonly wordClass: WordClass;
  readonly rare: boolean;
  readonly link: boolean;
};

/** `values[starts[n]]` to `values[starts[n + 1]]` (not included) are the readings of word n. */
export type Readings = { readonly starts: Uint32Array; readonly values: Uint32Array };

const linkBit = 1;
const rareBit = 2;
const classShift = 2;
const classMask = 7;
const lemmaShift = 5;

export function packReading({ lemma, wordClass, rare, link }: PackedReading): number {
  const bits = (rare ? rareBit : 0) | (link ? linkBit : 0);
  return ((lemma << lemmaShift) | (wordClasses.indexOf(wordClass) << classShift) | bits) >>> 0;
}

function unpackReading(value: number): PackedReading {
  return {
    lemma: value >>> lemmaShift,
    wordClass: wordClasses[(value >>> classShift) & classMask] ?? "other",
    rare: (value & rareBit) !== 0,
    link: (value & linkBit) !== 0,
  };
}

/** The readings of word `number`: as a first part of compounds (`link`), or as a word. */
export function readingsOf(
  { starts, values }: Readings,
  number: number,
  link: boolean,
): PackedReading[] {
  const readings: PackedReading[] = [];
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? end; at < end; at++) {
    const value = values[at] ?? 0;
    if (((value & linkBit) !== 0) === link) readings.push(unpackReading(value));
  }
  return readings;
}
