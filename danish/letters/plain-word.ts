/** The letters of a word without what print and typing put between them. */
import { writtenNumber } from "../numbers/written-number.ts";

const typeset = /[\u00AD\u200D]|-\r?\n/gu;
const apostrophes = /[’'´\u0060]/gu;
const hyphens = /[‐‑]/gu;
const ligatures = /[\uFB00-\uFB06]/gu;
const paragraph = /^(?:§+|paragraf(?:ferne)?|par\.)\s?(?=\d)/u;

/** Letters that PDF print sets as one: "ﬁ" is f and i. Nothing else is changed. */
function withoutLigatures(text: string): string {
  return text.replace(ligatures, (letter) => letter.normalize("NFKC"));
}

/** Whether a word in lower case is letters of a to å alone: nearly every one is, and needs nothing done to it. */
export function isUsual(lower: string): boolean {
  return /^[a-zæøå]+$/.test(lower);
}

/**
 * In lower case and composed letters; without soft hyphens, a line's hyphen and ligatures; one kind of apostrophe
 * and hyphen; "§ 85", "§ 134a"; numbers in their one form.
 */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (isUsual(lower)) return lower;
  const plain = withoutLigatures(word)
    .normalize("NFC")
    .toLowerCase()
    .replace(typeset, "")
    .replace(apostrophes, "'")
    .replace(hyphens, "-")
    .replace(paragraph, "§ ");
  return writtenNumber(plain).replace(/^§ (\d+) /u, "§ $1");
}
