/** Numbers of footnotes that lost their raised place and stand glued to a word: "Busplanen1 bygger", "Godkendt2." */
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import type { Block } from "./block.ts";

/** A number right behind a word of three small letters at least, where the word ends: neither "m2" nor "CO2". */
const glued = /(?<=\p{Ll}{3})(\d{1,2})([.,;:!?]?)(?=[\s)»”"]|$)/gu;
const mayBeGlued = /[a-zæøå]\d{1,2}(?!\d)/;
const note = /^\s*(\d{1,2})\s+(?=\p{Lu}|https?:|(?:jf|jvf)\. |se )/u;
const numbered = /^\s*(\d{1,2})[.):]?\s/;

/** A block, or a field of one, as it is to be read. */
type Change = (text: string) => string;

/**
 * Each mark as "[1]" behind its word, and so before its note, where a line below the mark begins with its number and
 * words. Notes count from 1; a line with such a number is none where items have not yet come so far.
 */
export function markFootnotes(
  blocks: readonly Block[],
  withTexts: (block: Block, change: Change) => Block,
): readonly Block[] {
  if (!blocks.some(({ text }) => mayBeGlued.test(text))) return blocks;
  const notes = notesIn(blocks);
  if (notes.size === 0) return blocks;
  const numbers = new Set(notes.values());
  const apart: Change = (text) =>
    text.replace(glued, (whole, digits: string, sign: string) =>
      numbers.has(Number(digits)) ? `${sign} [${digits}]` : whole,
    );
  return blocks.map((block, at) => {
    const own = notes.get(at);
    if (own !== undefined) return withTexts(block, (text) => text.replace(note, `[${own}] `));
    return mayBeGlued.test(block.text) ? withTexts(block, apart) : block;
  });
}

/** The places of the notes among the blocks, with their numbers. */
function notesIn(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const notes = new Map<number, number>();
  const marks = new Set<number>();
  const items = new Set<number>();
  let above: number | null = null;
  for (const [at, { text, role }] of blocks.entries()) {
    if (text.trim() === "") continue;
    const number = Number(note.exec(text)?.[1] ?? Number.NaN);
    const isNext = number === notes.size + 1 && marks.has(number);
    const follows = above !== null && notes.get(above) === number - 1;
    if (role === null && isNext && (follows || items.has(number))) notes.set(at, number);
    else {
      const item = numbered.exec(text)?.[1];
      if (item !== undefined) items.add(Number(item));
    }
    for (const [, digits] of matchesIn(text, glued)) marks.add(Number(digits));
    above = at;
  }
  return notes;
}
