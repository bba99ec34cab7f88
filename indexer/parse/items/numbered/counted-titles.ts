/** Titles that count themselves in another way than by plain figures: "II. Bro", "B) Bro", "2.1 Bro". */
import { romanNumber } from "../../../../danish/numbers/roman-number.ts";
import { tidyTitle } from "../../recognise/item-heading.ts";
import type { ItemStart } from "../item-start.ts";

/** A way to count: what stands before a title, with which it begins, and whether one such mark follows another. */
export type Count = {
  readonly mark: RegExp;
  readonly first: string | null;
  readonly follows: (mark: string, before: string) => boolean;
};

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";
const isNextLetter = (mark: string, before: string) =>
  alphabet.indexOf(mark.toUpperCase()) === alphabet.indexOf(before.toUpperCase()) + 1;
const isNextRoman = (mark: string, before: string) =>
  romanNumber(mark.toUpperCase()) === romanNumber(before.toUpperCase()) + 1;
const figureOf = (mark: string) => Number(/\d+/.exec(mark)?.[0]);
const isNextFigure = (mark: string, before: string) => figureOf(mark) === figureOf(before) + 1;

/** Paragraphs go on over the year, and the items of one group may be all there are, so that these begin anywhere. */
export const counts: readonly Count[] = [
  { mark: /^([IVXL]{1,7})[.):]\s+(?=\S)/, first: "I", follows: isNextRoman },
  { mark: /^([A-ZÆØÅ])[.):]\s+(?=\S)/, first: "A", follows: isNextLetter },
  { mark: /^\(?([ivxl]{1,7})[.):]\s+(?=\S)/, first: "i", follows: isNextRoman },
  { mark: /^\(?([a-zæøå])[.):]\s+(?=\S)/, first: "a", follows: isNextLetter },
  { mark: /^(§ ?\d{1,4})[.):]?\s+(?=\S)/, first: null, follows: isNextFigure },
  { mark: /^(Ad\.? ?\d{1,3})\s+(?=\S)/, first: null, follows: isNextFigure },
  {
    mark: /^(\d{1,3}(?:\.\d{1,3})+)\.?\s+(?=["“”»'(]?\p{Lu})/u,
    first: null,
    follows: (mark, before) => isBehind(toParts(mark), toParts(before)),
  },
];

const toParts = (mark: string) => mark.split(".").map(Number);

/** "2.1" stands behind "1.4", and "1.10" behind "1.9"; all as deep as each other. */
function isBehind(parts: readonly number[], before: readonly number[]): boolean {
  const at = parts.findIndex((part, i) => part !== before[i]);
  return parts.length === before.length && at >= 0 && (parts[at] ?? 0) > (before[at] ?? 0);
}

/** The items with such marks as their numbers, where every one has one and each follows the one before. */
export function withMarksAsNumbers(starts: readonly ItemStart[]): readonly ItemStart[] {
  if (starts.length < 2 || starts.some(({ number }) => number !== null)) return starts;
  for (const { mark, follows } of counts) {
    const found = starts.map(({ title }) => mark.exec(title ?? ""));
    const marks = found.flatMap((one) => one?.[1] ?? []);
    const isCounted = marks.every((one, i) => i === 0 || follows(one, marks[i - 1] ?? ""));
    if (marks.length === starts.length && isCounted)
      return starts.map((start, i) => ({
        ...start,
        number: marks[i] ?? null,
        title: tidyTitle((start.title ?? "").slice(found[i]?.[0].length ?? 0)),
      }));
  }
  return starts;
}
