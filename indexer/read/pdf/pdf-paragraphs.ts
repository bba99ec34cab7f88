/** Lines that a paragraph was broken into, put together again. */
import type { Column } from "./pdf-columns.ts";
import type { Leading } from "./pdf-leading.ts";
import { distance, type PdfLine } from "./pdf-lines.ts";

/**
 * `lines` counts the printed lines, so that a paragraph's place in the document can be told; `above`
 * is the distance to what stands above in the same column, null at its head.
 */
type Paragraph = {
  readonly text: string;
  readonly first: PdfLine;
  readonly lines: number;
  readonly above: number | null;
};

const listMark = /^(?:\d{1,3}[.)]|[a-zæøå][.)]|[•·▪●*–-])\s/;
/** "Afbud: Aja Lund" begins a line, however full the one above it is, but not where a list or a sentence goes on. */
const labelled = /^\p{Lu}[\p{L} -]{2,30}\.?:\s/u;
const unended = /(?:[,;]|(?<!\p{L})\p{Ll}+)$/u;
/** A row of a table or of a table of contents is a line of its own. */
const row = /\t|\.{4,}\s*\d*$/;
/** A hyphen of any kind at a line's end. */
const cut = /\p{L}[-\u2010\u00ad]$/u;
/** After a hyphen these begin the rest of a list ("børne- og"), never the rest of a word. */
const continuesList = /^(?:og|eller|samt|til)\s/;

/** Paragraphs in order; `heading` is the size from which letters are those of headings. */
export function toParagraphs(
  lines: readonly PdfLine[],
  leading: Leading,
  heading: number,
): Paragraph[] {
  const margin = createMargin(lines);
  const paragraphs: Paragraph[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && before && goesOn(before, line, leading, margin, heading)) {
      const text = joinLines(open.text, line.text);
      paragraphs[paragraphs.length - 1] = { ...open, text, lines: open.lines + 1 };
    } else {
      paragraphs.push({ text: line.text, first: line, lines: 1, above: distance(before, line) });
    }
    before = line;
  }
  return paragraphs;
}

type Margin = (line: PdfLine) => number | null;

/** A line was broken, not ended, where the next one's first word would not have fitted on it. */
function goesOn(
  line: PdfLine,
  next: PdfLine,
  leading: Leading,
  margin: Margin,
  heading: number,
): boolean {
  if (Math.abs(line.size - next.size) > 0.6) return false;
  if (row.test(line.text) || row.test(next.text) || listMark.test(next.text)) return false;
  if (labelled.test(next.text) && !unended.test(line.text)) return false;
  if (!isNear(line, next, leading)) return false;
  if (isCut(line.text, next.text)) return true;
  if (line.size >= heading && isWithinSentence(line.text, next.text)) return true;
  const edge = margin(line);
  // The first word's width is a guess from the line's, so it may be a fifth more.
  return edge !== null && line.right + line.size * 0.25 + next.firstWord * 1.2 > edge;
}

/** Directly below in the same column; or over a page's or column's end, where a sentence goes on. */
function isNear(line: PdfLine, next: PdfLine, leading: Leading): boolean {
  const above = distance(line, next);
  // A list of names goes on with a capital too.
  if (above === null)
    return !/[.:!?]$/.test(line.text) && (/^\p{Ll}/u.test(next.text) || line.text.includes(", "));
  return above <= leading.most && Math.abs(line.left - next.left) < 4 * line.size;
}

/** "den 6." and "maj" below it; no heading begins with a small letter. */
const isWithinSentence = (text: string, next: string) =>
  /^\p{Ll}/u.test(next) && !/[:!?]$|(?<!\d)\.$/.test(text);

/** A hyphen at a line's end, and the rest of the word, of a list of words, or of a case number below it. */
function isCut(text: string, next: string): boolean {
  return (cut.test(text) && /^\p{Ll}/u.test(next)) || isCutNumber(text, next);
}

const isCutNumber = (text: string, next: string) =>
  /(?:^|\s)\d{2}\.\d{2}\.\d{2}-(?:\p{Lu}\d{2}-(?:\d{1,4}-)?)?$/u.test(text) &&
  /^[\p{Lu}\d]?\d/u.test(next);

function joinLines(text: string, next: string): string {
  if (isCutNumber(text, next)) return text + next;
  const whole = isCut(text, next) && !continuesList.test(next);
  return whole ? text.slice(0, -1) + next : `${text} ${next}`;
}

/**
 * How far the text of a line's column may reach: as far as it does on the page, or where the page has
 * too little, as in the document. Null where no lines show that there is such a margin.
 */
function createMargin(lines: readonly PdfLine[]): Margin {
  const groups = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const key = keyOf(line.column);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  // Lines that are all ended tell of no margin, however many reach as far.
  const broken = new Set(lines.filter((_, i) => /^\p{Ll}/u.test(lines[i + 1]?.text ?? "")));
  const margins = new Map<Column, number | null>();
  for (const { column, pageWidth } of lines) {
    if (margins.has(column)) continue;
    const own = groups.get(keyOf(column)) ?? [];
    const widest = Math.max(...own.map((line) => line.column.right));
    const edges = column.cell === undefined ? [column.right, widest] : [column.cell];
    const evident = edges.find((edge) => {
      const near = nearTo({ ...column, right: edge }, pageWidth, own);
      return near.some((line) => broken.has(line));
    });
    margins.set(column, evident ?? null);
  }
  return ({ column }) => margins.get(column) ?? null;
}

/** Columns that begin at the same place, give or take an indent. */
function keyOf({ left }: Column): number {
  return Math.round(left / 20);
}

/**
 * The lines that show a column's margin, none where they are too few. A narrow column needs more of them than
 * a wide one: cells of a table are as narrow, but where it is known to be one any does.
 */
function nearTo(
  { left, right, cell }: Column,
  pageWidth: number,
  lines: readonly PdfLine[],
): PdfLine[] {
  const width = right - left;
  const near = lines.filter(
    (line) => line.right <= right + 0.5 && line.right > right - width * share,
  );
  if (cell !== undefined) return near;
  const isEnough = near.length >= (width < pageWidth / 3 ? 8 : 3);
  return width >= pageWidth / 5 && isEnough ? near : [];
}

/** So much of a column's width its lines may fall short of its margin. */
const share = 0.12;
