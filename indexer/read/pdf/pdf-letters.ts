/** Letters that a page sets apart for their looks: drop caps, and words with air between their letters. */
import type { Piece } from "./pdf-piece.ts";

/** So much larger than the text beside it is a drop cap. */
const dropped = 1.7;

/** Each drop cap as the first letter of the topmost line beside it. */
export function withoutDropCaps(pieces: readonly Piece[]): Piece[] {
  const caps = pieces.filter(({ text }) => /^\s*\p{Lu}\s*$/u.test(text));
  const openings = caps.flatMap((cap) => {
    const line = lineBeside(cap, pieces);
    return line === null ? [] : [{ cap, line }];
  });
  const taken = new Set(openings.map(({ cap }) => cap));
  const opened = new Map(openings.map(({ cap, line }) => [line, cap]));
  return pieces.flatMap((piece) => {
    if (taken.has(piece)) return [];
    const cap = opened.get(piece);
    return cap === undefined ? [piece] : [{ ...piece, text: cap.text.trim() + piece.text }];
  });
}

/** Where the rest of the cap's word stands: right behind it, no higher than it is, in small letters. */
function lineBeside(cap: Piece, pieces: readonly Piece[]): Piece | null {
  const beside = pieces.filter(({ x, y, size, text }) => {
    const gap = x - cap.x - cap.width;
    const isRest = /^\p{Ll}/u.test(text) && size * dropped < cap.size;
    return isRest && Math.abs(gap) < size && y >= cap.y - size * 0.2 && y < cap.y + cap.size;
  });
  const [top] = beside.sort((a, b) => b.y - a.y);
  // On the very same baseline it is a large first letter, which needs no help.
  return top === undefined || top.y - cap.y < top.size * 0.5 ? null : top;
}

/** Fewer letters with blanks between them may be anything. */
const fewestLetters = 5;

/** A row whose every word is set with air between its letters ("R e f e r a t") without that air. */
export function withoutLetterSpace(row: readonly Piece[]): readonly Piece[] {
  const signs = row.flatMap(({ text }) => text.trim().split(/\s+/));
  const letters = signs.filter((sign) => /^\p{L}$/u.test(sign));
  const isSpaced = signs.every((sign) => /^(?:\p{L}|\d|[.,:;()–-])$/u.test(sign));
  if (!isSpaced || letters.length < fewestLetters || isList(letters)) return row;
  // More than one blank in a run is the air between two words.
  const close = (text: string) =>
    text
      .trim()
      .replace(/(\S) (?=\S)/g, "$1")
      .replace(/\s+/g, " ");
  return row.map((piece) => ({ ...piece, text: close(piece.text) }));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";

/** The letters of parties, in the order of the alphabet. */
function isList(letters: readonly string[]): boolean {
  const places = letters.map((letter) => alphabet.indexOf(letter));
  return places.every((place, i) => place > (places[i - 1] ?? -1));
}
