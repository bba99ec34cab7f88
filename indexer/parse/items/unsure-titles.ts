/** Titles whose end is a guess, or that are so long that a paragraph may have been taken for them. */
import type { Problem } from "../../../contract/meeting.ts";
import { followsHeading, type Recognised } from "../recognise/recognised.ts";
import { comparable } from "./compared-titles.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";

/** So long are hardly any titles that a council gives, and none of them goes on behind a sentence's end. */
const longest = 250;
const sentences = /\p{Ll}{3}[.!?] \p{Lu}/u;

/** One problem a title: nobody has said where it ends. */
export function unsureTitles(
  rows: readonly Recognised[],
  starts: readonly ItemStart[],
  contents: Contents | null,
): Problem[] {
  const listed = new Set(contents?.rows.map(({ key }) => key));
  return starts.flatMap((start) => {
    const { title } = start;
    if (title === null || listed.has(comparable(title))) return [];
    const isParagraph = title.length > longest && sentences.test(title);
    const guessed = isParagraph || isSentence(title) || isCutFromLine(rows, start);
    return guessed ? [unsure(rows[start.at]?.line.line ?? 1, title)] : [];
  });
}

/** "Valg af formand Vi udsætter valget til maj.": what ends as a sentence does, and has a verb, is more than a title. */
function isSentence(title: string): boolean {
  const words = title.split(" ").length;
  return words >= fewestWords && /[\p{Ll})]\.$/u.test(title) && finite.test(title);
}

const fewestWords = 10;
const finite = /\s(?:er|var|blev|har|havde|skal|kan|vil)(?!\p{L})/u;

/** On one printed line with the text behind it, and no label, mark or verdict's own line between them. */
function isCutFromLine(rows: readonly Recognised[], { at, end, extras }: ItemStart): boolean {
  const [heading, below] = [rows[at], rows[end]];
  if (!heading || !below || extras.length > 0 || end !== at + 1) return false;
  const close = below.line.gap === 0 && below.line.line === heading.line.line;
  return close && below.line.text.length > longest && !followsHeading(below);
}

function unsure(line: number, title: string): Problem {
  const message = `Det er usikkert, hvor titlen »${title.slice(0, 80)}« slutter.`;
  return { code: "title-unsure", line, message };
}
