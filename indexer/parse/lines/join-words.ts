/** Words that a line or page break cut in two are made whole; real hyphens stay. */
import { type Line, withText } from "../recognise/line.ts";

/** After a hyphen these begin the rest of a list ("børne- og ungeudvalg"), never the rest of a word. */
const continuesList = /^(?:og|eller|samt|til|i|men|som|med|hhv|m|kontra|versus)(?![\p{L}])/u;
const cutWord = /(?:^|[^\p{L}-])(?:\p{L}*\p{Ll}{2,}\p{L}*)-$/u;

/** Lines with cut words joined; the line that held the rest is gone, and its number with it. */
export function joinCutWords(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  /** What the last line is joined of, so that it is put together but once. */
  let parts: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (isCut(lines[i - 1], line)) parts.push(line.text);
    else {
      putTogether(joined, parts);
      joined.push(line);
      parts = [line.text];
    }
  }
  putTogether(joined, parts);
  return joined;
}

function putTogether(joined: Line[], parts: readonly string[]): void {
  const line = joined.at(-1);
  if (!line || parts.length < 2) return;
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1).map((part) => part.slice(0, -1));
  joined[joined.length - 1] = withText(line, [...before, last].join(""));
}

function isCut(before: Line | undefined, line: Line): boolean {
  if (!before?.text.endsWith("-") || !/^\p{Ll}/u.test(line.text)) return false;
  return cutWord.test(before.text) && !continuesList.test(line.text) && line.gap <= 4;
}
