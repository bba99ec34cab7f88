/** A table whose cells a copy has set below each other: its heads one a line, and then each row's cells in turn. */
import { type Line, withText } from "../../recognise/line.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import { lookUpLabel } from "../../recognise/section-labels.ts";

/** What the columns of numbers and of titles are called, those of texts, and those that say who does it when. */
const numberHead = /^(?:nr\.?|pkt\.?|(?:møde|dagsordens?)?punkt(?:er)?(?: nr\.?)?|sag(?:er)?)$/i;
const titleHead = /^(?:emne|titel|overskrift|dagsorden|(?:møde|dagsordens)?punkt|sag)$/i;
const textHead =
  /^(?:type|formål|indhold|beskrivelse|baggrund|sagsfremstilling|indstilling|drøftelse|bemærkninger|kommentar(?:er)?|status|bilag|referat|konklusion|beslutning(?:er)?(?:[/ ].{3,20})?)$/i;
const taskHead = /^(?:ansvarlige?|tovholder|deadline|(?:tids)?frist|hvem|hvornår)$/i;
const fewestHeads = 3;
const fewestRows = 2;

/** A row: its first line, its number, its title, and what stands under each of the other heads. */
type Row = {
  readonly line: Line;
  readonly title: string;
  readonly cells: readonly (readonly Line[])[];
};

/**
 * The lines with each row's title on a line of its own, and each other cell below its head; null where no such table
 * is, or where any row has cells that cannot be told apart.
 */
export function stackedRows(lines: readonly Line[]): readonly Line[] | null {
  const from = lines.findIndex((_, at) => headsAt(lines, at).length >= fewestHeads);
  const heads = from < 0 ? [] : headsAt(lines, from);
  if (!heads.some(isDecision)) return null;
  const below = lines.slice(from + heads.length);
  const rows = numberedRows(below, heads) ?? titledRows(below, heads);
  if (rows === null || rows.length < fewestRows) return null;
  const texts = heads.slice(-(rows[0]?.cells.length ?? 0));
  return [...lines.slice(0, from), ...rows.flatMap((row) => printed(row, texts))];
}

/** The heads that stand below each other from a line on: a number's or a title's first, and each once. */
function headsAt(lines: readonly Line[], from: number): string[] {
  const heads: string[] = [];
  for (const { text, role } of lines.slice(from, from + mostHeads)) {
    const known = [titleHead, textHead, taskHead, numberHead].some((head) => head.test(text));
    if (!known || role !== null || heads.includes(text)) break;
    heads.push(text);
  }
  const [first = ""] = heads;
  return numberHead.test(first) || titleHead.test(first) ? heads : [];
}

const mostHeads = 7;

function isDecision(head: string): boolean {
  return lookUpLabel(head)?.type === "decision";
}

const number = /^(\d{1,3})[.)]?(?:\s+(\p{Lu}.{2,150}))?$/u;

/** Rows that a number begins, alone in its cell or before the title, and that rise by one from 1. */
function numberedRows(below: readonly Line[], heads: readonly string[]): Row[] | null {
  const places: number[] = [];
  for (const [at, { text }] of below.entries())
    if (Number(number.exec(text)?.[1]) === places.length + 1) places.push(at);
  if (places[0] !== 0) return null;
  const alone = number.exec(below[0]?.text ?? "")?.[2] === undefined;
  const own = alone || (heads[1] !== undefined && titleHead.test(heads[1])) ? 2 : 1;
  const rows = places.map((at, i) => {
    const [first, ...rest] = below.slice(at, places[i + 1]);
    if (!first || (alone && rest.length === 0)) return null;
    const title = alone ? `${first.text.replace(/[.)]?$/, ".")} ${rest[0]?.text}` : first.text;
    const cells = assigned(alone ? rest.slice(1) : rest, heads.slice(own));
    return cells && { line: first, title, cells };
  });
  return rows.every((row) => row !== null) ? rows : null;
}

/** Which of a row's lines stand under which head; null where that cannot be told. */
function assigned(lines: readonly Line[], heads: readonly string[]): (readonly Line[])[] | null {
  if (lines.length === heads.length) return lines.map((line) => [line]);
  const tasks = heads.filter((head) => taskHead.test(head)).length;
  const texts = heads.length - tasks;
  const end = lines.findLastIndex(({ text }) => !isTask(text)) + 1;
  const [said, done] = [lines.slice(0, end), lines.slice(end)];
  const last = heads.slice(texts);
  if (done.length > tasks || texts === 0 || !last.every((head) => taskHead.test(head))) return null;
  if (texts > 1 && said.length > texts) return null;
  const [only, ...others] = said;
  // A verdict alone is what was decided, whatever other column is empty.
  const from =
    only && others.length === 0 && isVerdict(only.text) ? heads.findIndex(isDecision) : 0;
  const told = heads.slice(0, texts).map((_, i) => {
    const line = said[i - from];
    return texts === 1 ? said : line ? [line] : [];
  });
  return [...told, ...last.map((_, i) => done.slice(i, i + 1))];
}

/** "Anna", "Bo Bæk og Ida", "1. juni": who does it, or when. */
const task =
  /^(?:\p{Lu}[\p{L}.-]*(?:(?: og |[ ,/&]+)\p{Lu}[\p{L}.-]*){0,3}|\d{1,2}[./ -].{1,14}|(?:[Uu]ge|[Uu]ltimo|[Pp]rimo|[Mm]edio) .{1,14}|[Ss]narest|[Ll]øbende)$/u;
const longestTask = 40;

function isTask(text: string): boolean {
  return text.length <= longestTask && task.test(text) && !isVerdict(text) && !/[!?]$/.test(text);
}

const standing =
  /^(?:godkendelse|eventuelt|evt|orientering|velkomst|meddelelser|nyt fra|økonomi|næste møde|valg)/i;

/** Rows without numbers have a line for each cell, also for an empty one: the source's own lines are counted. */
function titledRows(below: readonly Line[], heads: readonly string[]): Row[] | null {
  const [first] = below;
  if (!first || !titleHead.test(heads[0] ?? "")) return null;
  const at = new Map(below.map((line) => [line.line - first.line, line]));
  const last = Math.max(...at.keys());
  const rows: Row[] = [];
  for (let from = 0; from <= last; from += heads.length) {
    const line = at.get(from);
    if (!line || !/^\p{Lu}.{2,120}$/u.test(line.text) || isVerdict(line.text)) return null;
    const cells = heads.slice(1).map((_, i) => [at.get(from + 1 + i)].filter((one) => !!one));
    rows.push({ line, title: line.text, cells });
  }
  return rows.some(({ title }) => standing.test(title)) ? rows : null;
}

function printed({ line, title, cells }: Row, heads: readonly string[]): Line[] {
  const told = cells.flatMap((cell, i) => {
    const [first] = cell;
    const head = heads[i] ?? "";
    if (!first) return [];
    const label = lookUpLabel(head) ? [withText(first, head, 1)] : [];
    return [...label, ...cell.map((one, nth) => withText(one, one.text, nth === 0 ? 0 : one.gap))];
  });
  return [withText(line, title, Math.max(1, line.gap)), ...told];
}
