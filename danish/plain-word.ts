/** The letters of a word without what print and typing put between them. */

const typeset = /[\u00AD\u200D]|-\r?\n/gu;
const apostrophes = /[’'´\u0060]/gu;
const hyphens = /[‐‑]/gu;
const paragraph = /^§+\s?/u;

/** In lower case and composed letters; without soft hyphens and a line's hyphen; one kind of apostrophe and hyphen; "§ 85". */
export function plainWord(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(typeset, "")
    .replace(apostrophes, "'")
    .replace(hyphens, "-")
    .replace(paragraph, "§ ");
}
