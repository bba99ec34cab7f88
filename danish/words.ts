/** Cuts a text into words, with where they stand in it. */

/**
 * A word as printed; `start` and `end` are UTF-16 offsets, so that `text.slice(start, end)` gives the
 * word back. Kept whole: case numbers ("27.15.00-A30-2-19"), paragraphs of a law ("§ 85"), dates and
 * numbers ("23.05.2019"), abbreviations ("bl.a."), hyphenated words, and the first half of a suspended
 * compound with its hyphen ("børne-" in "børne- og ungeudvalget"; at the end of a text too).
 */
export type Word = { text: string; start: number; end: number };

/** Nearly every word, and only such as none of the others below begins; tried first for speed alone. */
const usual = String.raw`[a-zæøåA-ZÆØÅ][a-zæøå]+(?=[ ,\n])`;
/** KLE numbers and the journal numbers of the common case systems. */
const caseNumber = String.raw`\d{2}\.\d{2}\.\d{2}(?!\d)(?:-[A-ZÆØÅ]\d{2}(?:-\d+)*)?|(?:[A-ZÆØÅ]{1,4}-?)?\d{2,4}-\d{5,8}(?!\d)|\d{2}\/\d{3,6}(?![\d/])`;
/** "i" is no letter of a paragraph here: "§ 85 i serviceloven". */
const paragraph = String.raw`§{1,2}\s?\d+(?:\s?[a-h](?![\p{L}\p{N}]))?`;
const number = String.raw`\d+(?:[.,:]\d+)*(?![\p{L}\p{N}]|-\p{L})`;
const abbreviation = String.raw`\p{Ll}{1,3}\.(?:\p{Ll}{1,4}\.)+|\p{Ll}{1,2}\.\p{Ll}{1,4}(?![\p{L}\p{M}\p{N}.])`;
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200D]*`;
/** A hyphen at a line's end is the typesetter's, unless a conjunction follows. */
const joint = String.raw`(?:[-‐‑'’´\u0060](?=[\p{L}\p{N}])|-\r?\n(?!(?:og|eller|samt)\s)(?=\p{Ll}))`;
const shared = String.raw`[-‐‑](?=\s?[,/]|\s+(?:og|eller|samt|og\/eller|&)\s|$)`;
const plain = `${letters}(?:${joint}${letters})*(?:${shared})?`;

const alternatives = [usual, caseNumber, paragraph, number, abbreviation, plain];
const pattern = new RegExp(alternatives.join("|"), "gu");

/** The words of a text in order; never throws, never overlaps, drops only what is no letter or digit. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    found.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return found;
}

const wholeCaseNumber = new RegExp(`^(?:${caseNumber})$`, "iu");

/** "27.15.00", "27.15.00-A30-2-19", "2018-012345"; in any case of letters. */
export function isCaseNumber(word: string): boolean {
  return wholeCaseNumber.test(word);
}
