/** OCR reads a bullet as the letter or sign that looks most like it. */
import type { Block } from "../blocks/block.ts";
import type { Recognised } from "./recognised.ts";

/** "e Handleplan", "+ Handleplan": no word, and no sign that a line begins with. */
const misread = /^([e+*°]) (?=\p{Lu}|\d)/u;

/** The lines of recognised pages with such a letter named as the list's mark that it may be; it stays in the text. */
export function markMisread(blocks: readonly Block[], recognised: Recognised | null): Block[] {
  const pages = new Set(recognised?.pages.map(({ number }) => number));
  return blocks.map((block) => {
    const isRecognised = block.page !== null && pages.has(block.page);
    const mark = isRecognised ? misread.exec(block.text)?.[1] : undefined;
    return mark === undefined ? block : { ...block, mark };
  });
}
