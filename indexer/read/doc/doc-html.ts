/** A binary Word document as HTML: headings, paragraphs with the numbers that Word prints, tables. */

import type { Changing } from "../../../contract/plain/changing.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { writeMark } from "../blocks/printed-mark.ts";
import { countEntry, type List, restart } from "../word/number-lists.ts";
import { type Aside, headLines, readAsides } from "./doc-asides.ts";
import type { DocFile } from "./doc-file.ts";
import { type DocLetters, readDocLetters } from "./doc-letters.ts";
import { readDocLists } from "./doc-lists.ts";
import { sprm } from "./sprms.ts";

/** `hidden` counts letters that Word shows to no reader. */
type DocHtml = { readonly html: string; readonly hidden: number };

/** A paragraph with the sign that ends it, and what is noted of it. */
type Paragraph = {
  readonly html: string;
  readonly endsCell: boolean;
  readonly endsRow: boolean;
  readonly inTable: boolean;
};

/** @throws RangeError where the file is not whole */
export function docHtml(file: DocFile): DocHtml {
  const letters = readDocLetters(file);
  const paragraphs = readParagraphs(file, letters);
  const body = inTables(paragraphs);
  const own = new Set(paragraphs.slice(0, 20).map(({ html }) => html.replace(/<[^>]*>/g, "")));
  const heads = headLines(file, letters).filter((line) => !own.has(line));
  const head = heads.map((line) => `<p>${line}</p>`).join("");
  return { html: head + body, hidden: letters.hidden() };
}

/** [MS-DOC] 2.4.3: a paragraph ends with its mark, a cell, a page or a column. */
const cellMark = "\u0007";
const ends = new RegExp(`[\r\f\u000e${cellMark}]`, "g");

function readParagraphs(file: DocFile, letters: DocLetters): Paragraph[] {
  const { from, to } = file.span("text");
  const marker = createMarker(file, letters);
  const asides = readAsides(file, letters);
  const paragraphs: Paragraph[] = [];
  let start = from;
  for (const { index, 0: sign } of matchesIn(letters.text.slice(from, to), ends)) {
    const end = from + index;
    // A mark that was deleted ends nothing.
    if (letters.isDeleted(end)) continue;
    const noted = letters.paragraphAt(end)?.sprms;
    paragraphs.push({
      html: printParagraph(letters, { start, end }, asides, marker),
      endsCell: sign === cellMark,
      endsRow: noted?.get(sprm.rowEnd) === 1 || noted?.get(sprm.innerRowEnd) === 1,
      inTable: noted?.get(sprm.inTable) === 1,
    });
    start = end + 1;
  }
  return paragraphs;
}

type Marker = (end: number) => string;

function printParagraph(
  letters: DocLetters,
  { start, end }: { readonly start: number; readonly end: number },
  asides: ReadonlyMap<number, readonly Aside[]>,
  marker: Marker,
): string {
  const below: string[] = [];
  const words = letters.print(start, end, (letter) => {
    const here = asides.get(letter);
    if (here === undefined) return null;
    below.push(...here.map(({ html }) => html));
    return here.map(({ mark }) => mark).join("");
  });
  const noted = letters.paragraphAt(end);
  const heading = Math.min(6, letters.styles.headingOf(noted?.style ?? 0));
  const tag = heading > 0 ? `h${heading}` : "p";
  const mark = words.trim() === "" ? "" : marker(end);
  return `<${tag}>${mark}${words}</${tag}>${below.join("")}`;
}

/** 2.6.2: no list, and the one that says that a number of old is kept. */
const noLists = [0, 0x7ff];

function createMarker(file: DocFile, { styles, paragraphAt }: DocLetters): Marker {
  const lists = readDocLists(file);
  const begun = new Set<number>();
  return (end) => {
    const noted = paragraphAt(end);
    if (noted === null) return "";
    const setting = (name: number) =>
      noted.sprms.get(name) ?? styles.valueOf(noted.style, "paragraph", name) ?? 0;
    const [nth, depth] = [setting(sprm.list), setting(sprm.level)];
    const list: Changing<List> | undefined = lists.get(nth);
    if (noLists.includes(nth) || list === undefined) return "";
    if (!begun.has(nth)) restart(list);
    begun.add(nth);
    const marked = countEntry(list, depth);
    return marked === "" ? "" : writeMark({ marker: marked, depth: depth + 1 });
  };
}

function inTables(paragraphs: readonly Paragraph[]): string {
  let [html, rows, row, cell] = ["", "", "", ""];
  for (const paragraph of paragraphs) {
    if (!paragraph.inTable) {
      if (rows !== "") html += `<table>${rows}</table>`;
      rows = "";
      html += paragraph.html;
    } else if (paragraph.endsRow) {
      // The row of a table inside a cell ends with a paragraph; its cells are read as that cell's text.
      if (paragraph.endsCell && row !== "") rows += `<tr>${row}</tr>`;
      if (paragraph.endsCell) row = "";
    } else {
      cell += paragraph.html;
      if (paragraph.endsCell) row += `<td>${cell}</td>`;
      if (paragraph.endsCell) cell = "";
    }
  }
  return rows === "" ? html : `${html}<table>${rows}</table>`;
}
