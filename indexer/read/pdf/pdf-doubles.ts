/** Text drawn twice a hair apart, as print drivers make bold letters and shadows of plain ones. */
import type { Piece } from "./pdf-piece.ts";

/** So far apart, in letters' sizes, are two drawings of one text; two texts are farther. */
const nearest = 0.2;

/** The pieces without those that are drawn over the same text. */
export function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const byText = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = byText.get(piece.text) ?? [];
    if (same.some((other) => isOver(piece, other))) return false;
    byText.set(piece.text, [...same, piece]);
    return true;
  });
}

function isOver(one: Piece, other: Piece): boolean {
  const near = nearest * Math.min(one.size, other.size);
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}

/**
 * Letters that are drawn twice each in turn stand so on their line, "BBeesslluuttnniinngg", as do words, "NyNybrobro", and
 * lines in parts, "Ny broNy bro". The text as a reader sees it.
 */
export function undoubled(text: string): string {
  return lettersOnce(text) ?? halfOf(text) ?? wordsOnce(text) ?? text;
}

const fewestPairs = 3;

/** Every letter of every word stands twice; a word's first may have been drawn alone. */
function lettersOnce(text: string): string | null {
  const words = text.split(" ").map(pairsOnce);
  const letters = text.match(/(\p{L})\1/gu) ?? [];
  return letters.length < fewestPairs || words.includes(null) ? null : words.join(" ");
}

function pairsOnce(word: string): string | null {
  const from = word.length % 2;
  const letters = Array.from({ length: (word.length - from) / 2 }, (_, i) => from + 2 * i);
  const paired = letters.every((at) => word[at] === word[at + 1]);
  return paired ? word.slice(0, from) + letters.map((at) => word[at]).join("") : null;
}

const shortestHalf = 5;

function halfOf(text: string): string | null {
  const half = text.slice(0, text.length / 2);
  const isTwice = half.length >= shortestHalf && half + half === text && /\p{L}{3}/u.test(half);
  return isTwice && !/^\s|\s$/.test(half) ? half : null;
}

const numberAlone = /^(\d{1,4}[.:)]?)\1?$/;
const shortestWords = 5;
const widest = { least: 2, most: 30 };

/** Every word but a number stands twice, and some are glued to the next. */
function wordsOnce(text: string): string | null {
  const words = text.replace(/^(\d{1,4}[.:)]) ?\1(?= )/, "$1").split(" ");
  const once = words.map((word) => (numberAlone.test(word) ? word : partsOnce(word)));
  const letters = words.filter((word) => !numberAlone.test(word)).join("");
  return letters.length < 2 * shortestWords || once.includes(null) ? null : once.join(" ");
}

/** "GammelGammelkajkaj": the words, each of which stands twice; null where anything else is left. */
function partsOnce(word: string): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const part = doubledAt(word, at);
    if (part === null) return null;
    parts.push(part);
    at += 2 * part.length;
  }
  return parts.join(" ");
}

function doubledAt(word: string, at: number): string | null {
  for (let length = widest.least; length <= widest.most; length++) {
    const part = word.slice(at, at + length);
    if (part.length === length && word.startsWith(part, at + length)) return part;
  }
  return null;
}
