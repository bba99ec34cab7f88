/** Words that a line or page break cut in two are made whole; real hyphens stay. */
import { type Line, withText } from "./line.ts";

/** After a hyphen these begin the rest of a list ("børne- og ungeudvalg"), never the rest of a word. */
const continuesList = /^(?:og|eller|samt|til|i|men|som|med|hhv|m|kontra|versus)(?![\p{L}])/u;
const cutWord = /(?:^|[^\p{L}-])(?:\p{L}*\p{Ll}{2,}\p{L}*)-$/u;

/** Lines with cut words joined; the line that held the rest is gone, and its number with it. */
export function joinCutWords(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isCut(before.text, line))
      joined[joined.length - 1] = withText(before, before.text.slice(0, -1) + line.text);
    else joined.push(line);
  }
  return joined;
}

function isCut(before: string, line: Line): boolean {
  if (!before.endsWith("-") || !/^\p{Ll}/u.test(line.text)) return false;
  return cutWord.test(before) && !continuesList.test(line.text) && line.gap <= 4;
}
