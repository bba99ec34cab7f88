/** How far printed words run along with the table of contents of a transcript. */
import {
  type ContentsWords,
  contentsHeading,
  hasLetter,
  type IndexedWords,
  toWords,
} from "./transcript-contents.ts";

export const caseNumber = /^\d{2}\/\d{2,6}$/;
/** One word in common is too little, unless it is a long one. */
const shortestWord = 6;

/** One word may stand anywhere in a table. */
export const fewestWords = 2;

/** In letters: so far a title may reach. */
export const longestTitle = 600;

/** Whether a text begins with words that stand together in the table of contents. */
export function beginsWithTitle(text: string, contents: ContentsWords): boolean {
  return commonRun(text.slice(0, longestTitle).split(" "), contents) >= fewestWords;
}

/** Whether a page was cut off in a title: its words stand together in the table, the last perhaps as a beginning only. */
export function isCutTitle(text: string, contents: ContentsWords): boolean {
  const whole = toWords(text.split(" ")).filter(hasLetter);
  const last = whole.at(-1) ?? "";
  const known = whole.slice(0, -1);
  if (known.length < fewestWords || contents.isAgenda || contentsHeading.test(text)) return false;
  const { words, places } = contents.told;
  return (places.get(known[0] ?? "") ?? []).some(
    (start) =>
      known.every((word, i) => word === words[start + i]) &&
      words[start + known.length]?.startsWith(last),
  );
}

/** How many of the printed words, from the first on, stand in the table one after the other. */
export function commonRun(printed: readonly string[], contents: ContentsWords): number {
  const words = toWords(printed);
  const exact = longestRun(words, contents);
  if (!hasLetter(words[0] ?? "")) return exact;
  const places = words.flatMap((word, at) => (hasLetter(word) ? [at] : []));
  const told = longestRun(
    places.map((at) => words[at] ?? ""),
    contents.told,
  );
  if (told === 0) return exact;
  let end = (places[told - 1] ?? 0) + 1;
  while (/\d/.test(printed[end] ?? "") && !caseNumber.test(printed[end] ?? "")) end += 1;
  return Math.max(exact, end);
}

function longestRun(words: readonly string[], { words: all, places }: IndexedWords): number {
  const runs = (places.get(words[0] ?? "") ?? []).map((start) => {
    const end = words.findIndex((word, i) => word !== all[start + i]);
    return end < 0 ? words.length : end;
  });
  const longest = Math.max(0, ...runs);
  return longest === 1 && (words[0] ?? "").length < shortestWord ? 0 : longest;
}
