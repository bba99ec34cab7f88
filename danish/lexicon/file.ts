/** The lexicon as one file: a line of JSON that tells the lengths, then the arrays as they stand in memory. */
import type { Automaton } from "./automaton.ts";
import type { Families } from "./families.ts";
import type { Readings } from "./readings.ts";

export type LexiconData = {
  readonly automaton: Automaton;
  readonly readings: Readings;
  readonly families: Families;
};

type Header = {
  readonly alphabet: string;
  readonly root: number;
  readonly lengths: readonly number[];
};

/** The numbers are of the machine's own byte order: the file is made where it is used. */
export function encodeLexicon({ automaton, readings, families }: LexiconData): Uint8Array {
  const arrays = [
    automaton.edges,
    automaton.skips,
    readings.starts,
    readings.values,
    families.words,
    families.sizes,
  ];
  const { alphabet, root } = automaton;
  const header: Header = { alphabet, root, lengths: arrays.map(({ length }) => length) };
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  return Buffer.concat([
    line,
    ...arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
  ]);
}

/** Throws when the bytes are not a whole lexicon. */
export function decodeLexicon(bytes: Uint8Array): LexiconData {
  const end = bytes.indexOf("\n".charCodeAt(0)) + 1;
  const { alphabet, root, lengths }: Header = JSON.parse(
    Buffer.from(bytes.subarray(0, end)).toString(),
  );
  const numbers = new Uint32Array(new Uint8Array(bytes.subarray(end)).buffer);
  if (numbers.length !== lengths.reduce((sum, length) => sum + length, 0))
    throw new Error("The lexicon file is cut short.");
  let from = 0;
  const take = (place: number) => {
    const array = numbers.subarray(from, from + (lengths[place] ?? 0));
    from += array.length;
    return array;
  };
  return {
    automaton: { alphabet, root, edges: take(0), skips: take(1) },
    readings: { starts: take(2), values: take(3) },
    families: { words: take(4), sizes: take(5) },
  };
}
