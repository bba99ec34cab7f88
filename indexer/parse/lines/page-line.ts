/** A whole page on one line, as transcripts of PDF files print it, and what all pages of a document share. */

import { beginsWithTitle, isCutTitle } from "./contents-run.ts";
import { titlesAboveCases, withVerdictBelow } from "./headings/case-titles.ts";
import { attachmentHeads } from "./heads/attachment-heads.ts";
import { splitShoutedHead } from "./heads/shouted-head.ts";
import { type SharedEdges, sharedEdges, withoutEdges } from "./page-edges.ts";
import { splitFirstLabel, splitFirstLetter, unfoldText } from "./running-text.ts";
import { decisionColumn, splitColumns } from "./tables/flattened-columns.ts";
import {
  type ContentsWords,
  contentsWords,
  loneAnswer,
  restOfTable,
} from "./transcript-contents.ts";
import { type HeadingPlace, headingsAboveLabels } from "./transcript-headings.ts";
import { recurringLabels } from "./transcript-labels.ts";
import { splitStepsOfTitle } from "./transcript-lists.ts";
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
  /** Those that head items: the rows of a table, and titles that the table of contents knows. */
  readonly rows: ReadonlySet<string>;
  /** Those that head what follows, though no table of labels knows them. */
  readonly labels: ReadonlySet<string>;
};

/**
 * What the pages of a document share: their edges, the words of their table of contents, and where there is no
 * such table, how the numbered headings begin.
 */
type Pages = SharedEdges & {
  readonly numbered: ReadonlySet<string>;
  /** The headings that the labels below them tell, by the page's text. */
  readonly recurring: RegExp | null;
  /** What heads the decisions of a table whose rows run on. */
  readonly column: string | null;
  readonly headings: ReadonlyMap<string, readonly HeadingPlace[]>;
  /** Whether titles stand above case numbers. */
  readonly aboveCases: boolean;
  /** What the pages begin with that hold an item's attachments. */
  readonly attached: ReadonlyMap<string, string>;
  /** Those that hold nothing but more of the table of contents. */
  readonly table: ReadonlySet<string>;
  /** How the only item below an agenda begins; null for none, and for several. */
  readonly answer: string | null;
};

export function sharedByPages(pages: readonly string[]): Pages {
  const contents = contentsWords(pages);
  const numbered = contents.words.length > 0 ? new Set<string>() : risingNumbers(pages);
  const recurring = recurringLabels(pages);
  const headings = headingsAboveLabels(pages);
  const column = numbered.size > 0 ? decisionColumn(pages) : null;
  const aboveCases = pages.some((page) => titlesAboveCases(page, contents).length > 0);
  const attached = attachmentHeads(pages);
  const edges = sharedEdges(pages, contents);
  const table = restOfTable(pages);
  const answer = loneAnswer(pages, contents);
  return { ...edges, numbered, recurring, headings, column, aboveCases, attached, table, answer };
}

/** The lines of a page without its number and running head. */
export function unfoldPage(page: string, shared: Pages): UnfoldedPage {
  const { text, furniture } = withoutEdges(page, shared);
  const head = shared.attached.get(page);
  if (head !== undefined && text.startsWith(head)) return attachmentPage(text, head, furniture);
  if (shared.table.has(page)) return { ...nothingKnown, lines: [text], furniture };
  const parts = cutIntoParts(page, text, shared);
  const lines = parts.flatMap((part) =>
    part.isHeading ? ["", ...splitStepsOfTitle(part.text)] : unfoldPart(part.text, shared),
  );
  const titled = splitTitles(lines, shared.contents)
    .flatMap(splitFirstLetter)
    .flatMap(splitFirstLabel)
    .flatMap((line) => line.split(beforePage))
    .flatMap((line, i, all) => splitCells(line, all[i - 1] ?? "", shared.column));
  // "3 Ø Likviditet": whose paper it is, before the first title.
  const [letter = ""] = titled;
  const isMark = /^\p{Lu}$/u.test(letter) && titled[1] === "";
  const printedLines = withClosedMark(isMark ? titled.slice(1) : titled, furniture);
  const numbered = printedLines.filter(
    (line) => leadsWithNumber.test(line) && !page.includes(line),
  );
  return {
    lines: printedLines.filter((line) => !isHalfLost(line)),
    numbered: new Set(numbered),
    rows: new Set([
      ...parts.flatMap((part) => (part.isItem ? [part.text] : [])),
      ...(shared.column === null ? [] : printedLines.filter(headsRow)),
      ...printedLines.filter((line) => shared.answer !== null && line.startsWith(shared.answer)),
      ...(isListing(shared) ? printedLines.filter(isListed(shared.contents)) : []),
    ]),
    labels: new Set(),
    furniture: [...furniture, ...(isMark ? [letter] : []), ...printedLines.filter(isHalfLost)],
  };
}

/** Where the items are those that the table lists. */
function isListing({ aboveCases, table }: Pages): boolean {
  return aboveCases || table.size > 0;
}

const none: ReadonlySet<string> = new Set();
const nothingKnown = { numbered: none, rows: none, labels: none };

/** Labels in what is attached are none of the item's. */
function attachmentPage(text: string, head: string, furniture: readonly string[]): UnfoldedPage {
  const lines = ["", head, text.slice(head.length).trim()];
  return { ...nothingKnown, lines, furniture, labels: new Set([head]) };
}

const closedHead = /^(?:\d{1,4} )?Lukket (?:punkt|sag) /;

/** "4 Lukket punkt Byrådet den , s. 4": the mark in the page's head stands below its first line, which is the title. */
function withClosedMark(lines: readonly string[], furniture: readonly string[]): readonly string[] {
  if (!furniture.some((part) => closedHead.test(part))) return lines;
  const title = lines.findIndex((line) => line !== "");
  return [...lines.slice(0, title + 1), "Lukket punkt", ...lines.slice(title + 1)];
}

/** `isItem`: the table of contents knows the heading. */
type Part = { readonly text: string; readonly isHeading: boolean; readonly isItem?: boolean };

/** Cut at the headings that the labels below them tell, else at the titles that stand above a case number. */
function cutIntoParts(page: string, text: string, shared: Pages): Part[] {
  const { headings, contents, aboveCases } = shared;
  if (aboveCases && isCutTitle(text, contents)) return [{ text, isHeading: true, isItem: true }];
  const told = headings.get(page);
  if (!told) return cutAtTitles(text, contents);
  const parts = cutAtHeadings(text, page.lastIndexOf(text), told);
  if (!aboveCases) return parts;
  return parts.flatMap((part) =>
    part.isHeading ? [{ ...part, isItem: true }] : cutAtTitles(part.text, contents, true),
  );
}

/** Cut at the titles that the table knows, each above a case number; between headings a verdict ends the text. */
function cutAtTitles(text: string, contents: ContentsWords, isBetween = false): Part[] {
  const parts = cutAtHeadings(text, 0, titlesAboveCases(text, contents));
  return parts.map((part) => {
    if (part.isHeading) return { ...part, isItem: true };
    return isBetween || parts.length > 1 ? { ...part, text: withVerdictBelow(part.text) } : part;
  });
}

/** The text, which begins so far into its page, with each heading a part of its own. */
function cutAtHeadings(text: string, start: number, headings: readonly HeadingPlace[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { from, to, next } of headings) {
    if (from - start < done) continue;
    parts.push({ text: text.slice(done, from - start).trim(), isHeading: false });
    parts.push({ text: text.slice(from - start, to - start), isHeading: true });
    if (next > to)
      parts.push({ text: text.slice(to - start, next - start).trim(), isHeading: false });
    done = next - start;
  }
  return [...parts, { text: text.slice(done).trim(), isHeading: false }];
}

function unfoldPart(text: string, shared: Pages): string[] {
  return text
    .replace(answer, "\n$1")
    .split("\n")
    .flatMap((part) => splitAtNumbers(part, shared.numbered))
    .flatMap((part) => splitShoutedHead(part) ?? [part])
    .flatMap((part) => (part === "" ? [part] : unfoldText(part, shared)));
}

/** A number below air. */
function headsRow(line: string, at: number, lines: readonly string[]): boolean {
  return lines[at - 1] === "" && /^\d{1,3}(?:\.\d{1,2})?[.)]? \p{Lu}/u.test(line);
}

/** A number below air, and the title that the table knows: an item as those are that have lost their number. */
function isListed(contents: ContentsWords) {
  return (line: string, at: number, lines: readonly string[]): boolean =>
    lines[at - 1] === "" &&
    leadsWithNumber.test(line) &&
    beginsWithTitle(line.replace(leadsWithNumber, ""), contents);
}

/** What stands below air is a heading, and no cell. */
function splitCells(line: string, above: string, column: string | null): readonly string[] {
  if (column === null || line === "" || above === "") return [line];
  return splitColumns(line, column);
}

/** "Ad. 2) Dagsordenen blev godkendt.": the answer to an item of the agenda. */
const answer = / (Ad\.? \d{1,2}\) )(?=\p{Lu})/gu;

const leadsWithNumber = /^\d{1,4}\. /;

/** "… er vedtaget. Side 2/8": where the paper's page ended. */
const beforePage = /(?<=[.!?]) (?=Side \d{1,4}\/\d{1,4}$)/;

/** What is left of "Udvalgets møde den 7. maj" and of "11/4492" where the transcript lost the rest; a page among the items, a label's number, a title's sign. */
const halfLost =
  /^(?:['’´]?s møde den|\/\d{3,6}|[A-ZÆØÅ](?:\d{2})?|[•▪·●■□○\p{Co}\p{So}]|Side \d{1,4}(?:\/\d{1,4})?|\d{1,2}\.)$/u;

function isHalfLost(line: string): boolean {
  return halfLost.test(line);
}
