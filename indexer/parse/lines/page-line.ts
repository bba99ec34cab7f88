/** A whole page on one line, as transcripts of PDF files print it, and what all pages of a document share. */

import { unfoldText } from "./running-text.ts";
import { type ContentsWords, contentsWords } from "./transcript-contents.ts";
import { bodyOfPages, runningFoot, runningHead, runningIn } from "./transcript-heads.ts";
import { firstLabel } from "./transcript-labels.ts";
import { risingNumbers, splitAtNumbers } from "./transcript-numbers.ts";
import { splitTitles } from "./transcript-titles.ts";

/** What a page's line held: the lines, and the page's own number and head. */
type UnfoldedPage = {
  readonly lines: readonly string[];
  readonly furniture: readonly string[];
};

/** "3 ", and "Byrådet Onsdag den Side 3 " before the text, its number often lost; "Side 3", "3 / 48", "Side 3 af 9" after it. */
const edges =
  /^(\d{1,4} +(?:! )?(?:(?![^.:]{0,80}(?:fortegnelse|oversigt|behandles))[^.:]{0,80}\bSide(?:nr\.?|:)? (?:\d{1,4} (?=\S)|\p{Lu} (?=\p{Lu}\p{Ll})|(?=["“]?\p{Lu}\p{Ll}|\d{1,2}\. )))?)(.*?)( +(?:(?:\p{Lu}[\p{L} -]{3,60}, \d{1,2}\. \p{Ll}+ \d{4} |Mødet? den )?Side(?:[:!]| nr\.)? ?)?\d{1,4}(?: (?:\/|af!?) \d{1,4})?)?$/u;

/**
 * What the pages of a document share: the head, the foot and the body that meets (`""` for none), the words of their
 * table of contents, and where there is no such table, how the numbered headings begin.
 */
type Pages = {
  readonly head: string;
  readonly foot: string;
  readonly body: string;
  readonly contents: ContentsWords;
  readonly numbered: ReadonlySet<string>;
};

export function sharedByPages(pages: readonly string[]): Pages {
  const contents = contentsWords(pages);
  const numbered = contents.words.length > 0 ? new Set<string>() : risingNumbers(pages);
  const [head, foot] = [runningHead(pages), runningFoot(pages)];
  return { head, foot, body: bodyOfPages(pages), contents, numbered };
}

/** The lines of a page without its number and running head. */
export function unfoldPage(page: string, shared: Pages): UnfoldedPage {
  const { contents, numbered } = shared;
  const [, number = "", printed = page, edge = ""] = edges.exec(page) ?? [];
  const rest = withoutFoot(printed, shared.foot);
  const foot = printed.slice(rest.length) + edge;
  const running = runningIn(rest, shared);
  const furniture = [number, ...running.split(beforeDay), foot]
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const text = rest.slice(running.length).trimStart();
  const lines = text
    .replace(answer, "\n$1")
    .split("\n")
    .flatMap((part) => splitAtNumbers(part, numbered))
    .flatMap((part) => (part === "" ? [part] : unfoldText(part, shared.body)));
  const titled = splitTitles(lines, contents).flatMap(splitFirstLabel);
  // "3 Ø Likviditet": whose paper it is, before the first title.
  const [letter = ""] = titled;
  const isMark = /^\p{Lu}$/u.test(letter) && titled[1] === "";
  const printedLines = isMark ? titled.slice(1) : titled;
  return {
    lines: printedLines.filter((line) => !isHalfLost(line)),
    furniture: [...furniture, ...(isMark ? [letter] : []), ...printedLines.filter(isHalfLost)],
  };
}

/** "Ad. 2) Dagsordenen blev godkendt.": the answer to an item of the agenda. */
const answer = / (Ad\.? \d{1,2}\) )(?=\p{Lu})/gu;

/** What is left of "Udvalgets møde den 7. maj" and of "11/4492" where the transcript lost the rest. */
const halfLost = /^(?:['’´]?s møde den|\/\d{3,6})$/;

function isHalfLost(line: string): boolean {
  return halfLost.test(line);
}

/** "Byrådet torsdag den 24. februar": the body's name stands for itself. */
const beforeDay = / (?=(?:man|tirs|ons|tors|fre|lør|søn)dag den )/;

function withoutFoot(text: string, foot: string): string {
  return foot !== "" && text.endsWith(` ${foot}`) ? text.slice(0, -foot.length).trimEnd() : text;
}

/** What a title from the table left begins with the label below the title. */
function splitFirstLabel(line: string, at: number, lines: readonly string[]): string[] {
  const belowTitle = at > 1 && lines[at - 2] === "";
  const parts = belowTitle ? firstLabel.exec(line)?.slice(1) : null;
  return parts ?? [line];
}
