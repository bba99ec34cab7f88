/** A whole page on one line, as transcripts of PDF files print it, and what all pages of a document share. */

import { splitFirstLabel, splitFirstLetter, unfoldText } from "./running-text.ts";
import { type ContentsWords, contentsWords } from "./transcript-contents.ts";
import { bodyOfPages, runningFoot, runningHead, runningIn } from "./transcript-heads.ts";
import { risingNumbers, splitAtNumbers } from "./transcript-numbers.ts";
import { splitTitles } from "./transcript-titles.ts";

/**
 * What a page's line held: the lines, and the page's own number and head; `numbered` are those lines whose
 * number the page itself does not print.
 */
type UnfoldedPage = {
  readonly lines: readonly string[];
  readonly furniture: readonly string[];
  readonly numbered: ReadonlySet<string>;
};

/**
 * What stands before a page's text, behind its number: "Byrådet Onsdag den Side 3 ", the number often lost;
 * "Byrådet 29. januar 2009 Side: 3 "; "Byrådet den , s. 3 ".
 */
const pageHeads = [
  String.raw`(?![^.:]{0,80}(?:fortegnelse|oversigt|behandles))[^.:]{0,80}\bSide(?:nr\.?|:)? (?:\d{1,4} (?=\S)|\p{Lu} (?=\p{Lu}\p{Ll})|(?=["“]?\p{Lu}\p{Ll}|\d{1,2}\. ))`,
  String.raw`\p{Lu}[^.:\d]{3,60} \d{1,2}\. \p{Ll}+ \d{4},? [Ss]ide:? \d{1,4} (?=\S)`,
  String.raw`(?:Åbent punkt )?\p{Lu}[^.:\d]{3,80} den (?:\d[\d./-]* )?, s\. ?\d{1,4} (?=\S)`,
];
/** "Side 3", "3 / 48", "Side 3 af 9", and the meeting's name, behind it; a year is no page. */
const pageFoot = String.raw` +(?!(?:19|20)\d{2}$)(?:(?:\p{Lu}[\p{L} -]{3,60}, \d{1,2}\. \p{Ll}+ \d{4} |Mødet? den )?Side(?:[:!]| nr\.)? ?)?\d{1,4}(?: (?:\/|af!?) \d{1,4})?`;
const edges = new RegExp(
  String.raw`^(\d{1,4} +(?:! )?(?:${pageHeads.join("|")})?)(.*?)(${pageFoot})?$`,
  "u",
);

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
  const { contents, numbered: beginnings } = shared;
  const [, number = "", printed = page, edge = ""] = edges.exec(page) ?? [];
  const rest = withoutFoot(printed, shared.foot);
  const foot = printed.slice(rest.length) + edge;
  const running = withOwnNumber(runningIn(rest, shared), rest);
  const furniture = [number, ...running.split(beforeDay), foot]
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const text = rest.slice(running.length).trimStart();
  const lines = text
    .replace(answer, "\n$1")
    .split("\n")
    .flatMap((part) => splitAtNumbers(part, beginnings))
    .flatMap((part) => (part === "" ? [part] : unfoldText(part, shared.body)));
  const titled = splitTitles(lines, contents).flatMap(splitFirstLetter).flatMap(splitFirstLabel);
  // "3 Ø Likviditet": whose paper it is, before the first title.
  const [letter = ""] = titled;
  const isMark = /^\p{Lu}$/u.test(letter) && titled[1] === "";
  const printedLines = isMark ? titled.slice(1) : titled;
  const numbered = printedLines.filter(
    (line) => leadsWithNumber.test(line) && !page.includes(line),
  );
  return {
    lines: printedLines.filter((line) => !isHalfLost(line)),
    numbered: new Set(numbered),
    furniture: [...furniture, ...(isMark ? [letter] : []), ...printedLines.filter(isHalfLost)],
  };
}

/** "Egerup Kommune Tirsdag den side 3": the words that the pages share end before each page's number. */
const endsInSide = /\bside(?: nr\.?)?$/i;
const ownNumber = /^ \d{1,4}(?= )/;

function withOwnNumber(head: string, text: string): string {
  const number = endsInSide.test(head) ? ownNumber.exec(text.slice(head.length))?.[0] : undefined;
  return head + (number ?? "");
}

/** "Ad. 2) Dagsordenen blev godkendt.": the answer to an item of the agenda. */
const answer = / (Ad\.? \d{1,2}\) )(?=\p{Lu})/gu;

const leadsWithNumber = /^\d{1,4}\. /;

/** What is left of "Udvalgets møde den 7. maj" and of "11/4492" where the transcript lost the rest; a page among the items, a label's number. */
const halfLost = /^(?:['’´]?s møde den|\/\d{3,6}|Side \d{1,4}|\d{1,2}\.)$/;

function isHalfLost(line: string): boolean {
  return halfLost.test(line);
}

/** "Byrådet torsdag den 24. februar": the body's name stands for itself. */
const beforeDay = / (?=(?:man|tirs|ons|tors|fre|lør|søn)dag den )/;

function withoutFoot(text: string, foot: string): string {
  return foot !== "" && text.endsWith(` ${foot}`) ? text.slice(0, -foot.length).trimEnd() : text;
}
