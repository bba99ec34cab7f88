/** A table as printed lines: rows of short cells stay rows, cells that hold a text are read one after the other. */

/** `lines` of each cell, and where the row stands in the source; `head` where the format says so. */
type TableRow = {
  readonly cells: readonly { readonly lines: readonly string[] }[];
  readonly line: number;
  readonly head: boolean;
};

/** A row as it is, or a line of its own: `number` one that begins an item, `label` the head of its column. */
type TableLine =
  | { readonly kind: "row"; readonly cells: readonly string[]; readonly line: number }
  | { readonly kind: "line" | "number" | "label"; readonly text: string; readonly line: number };

const mark = /^(\d{1,3})[.)]?$/;
const dotted = /^\d{1,3}[.)]$/;
/** A column that tells what was decided: what stands in those behind it is none of that. */
export const decidedHead = /beslut|konklu|referat|vedtag|aftal/i;
/** A case number stands at the item's heading, above all that is said of it. */
export const caseLine = /^(?:sags?\s?(?:nr|nummer|id)|j(?:ournal)?\.?\s?nr)(?!\p{L})/iu;
export const numberHead = /^(?:nr|nummer|punkt|pkt|sag|dagsordenspunkt)\.?(?:\s*nr\.?)?$/i;

export function tableLines(rows: readonly TableRow[]): TableLine[] {
  const items = itemRows(rows);
  const labels = items.size > 0 ? headLabels(rows, items) : [];
  const isForm = rows.every(({ cells }) => cells.length <= 2);
  return rows.flatMap((row) => {
    if (items.has(row)) return itemLines(row, labels);
    if (items.size > 0 && isHead(row, rows, items)) return [];
    return isShort(row) && !(isForm && isFilledIn(row)) ? [asRow(row)] : cellByCell(row);
  });
}

/**
 * Rows that are items: a rising number, a title, and what is said of it in words. A list of people or of
 * sums looks like it; its numbers have no full stop, and no head calls them items.
 */
function itemRows(rows: readonly TableRow[]): Set<TableRow> {
  const numbered = rows.filter(({ cells }) => mark.test(textOf(cells[0])) && hasTitle(cells));
  const told = numbered.filter(({ cells }) => cells.slice(2).some(holdsWords));
  const numbers = numbered.map(({ cells }) => Number(mark.exec(textOf(cells[0]))?.[1]));
  const rising = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  const isAgenda =
    numbered.every(({ cells }) => dotted.test(textOf(cells[0]))) ||
    rows.slice(0, 2).some(({ cells }) => numberHead.test(textOf(cells[0]))) ||
    numbered.some((row) => !isShort(row));
  const enough = numbered.length >= 2 && told.length * 2 >= numbered.length;
  return new Set(enough && rising && isAgenda ? numbered : []);
}

function hasTitle(cells: TableRow["cells"]): boolean {
  return holdsWords(cells[1]) && textOf(cells[1]).length <= 250;
}

const holdsWords = (cell: TableRow["cells"][number] | undefined) => /\p{L}{3}/u.test(textOf(cell));
const textOf = (cell: TableRow["cells"][number] | undefined) => cell?.lines.join(" ") ?? "";
const isShort = ({ cells }: TableRow) => cells.every(({ lines }) => lines.length < 2);

/** "Beslutning" beside "Godkendt.": a form that is filled in, not data. */
function isFilledIn({ cells: [name, value, ...rest] }: TableRow): boolean {
  return (
    rest.length === 0 &&
    /^\p{Lu}[\p{L} -]{2,40}:?$/u.test(textOf(name)) &&
    /[.!?]$/.test(textOf(value))
  );
}

function isHead(row: TableRow, rows: readonly TableRow[], items: ReadonlySet<TableRow>): boolean {
  const first = rows.findIndex((one) => items.has(one));
  return row.head || (rows.indexOf(row) === first - 1 && isShort(row) && row.cells.length > 2);
}

/** "Beslutning" above the third column is the label of what stands in it. */
function headLabels(rows: readonly TableRow[], items: ReadonlySet<TableRow>): string[] {
  const head = rows.find((row) => !items.has(row) && isHead(row, rows, items));
  return head?.cells.map(textOf) ?? [];
}

function itemLines({ cells, line }: TableRow, labels: readonly string[]): TableLine[] {
  const [number, titled, ...rest] = cells;
  const [title = "", ...under] = titleParts(titled);
  const heading = `${textOf(number).replace(/[.)]?$/, ".")} ${title}`;
  const decided = labels.findIndex((label) => decidedHead.test(label));
  const told = rest.flatMap(({ lines }, i): TableLine[] => {
    const label = labels[i + 2] ?? "";
    const told = lines.map((text): TableLine => ({ kind: "line", text, line }));
    if (label === "" || lines.length === 0) return told;
    const kind = decided >= 0 && i + 2 > decided ? "label" : "line";
    const under = caseLine.test(lines[0] ?? "") ? 1 : 0;
    return [...told.slice(0, under), { kind, text: label, line }, ...told.slice(under)];
  });
  const below = under.map((text): TableLine => ({ kind: "line", text, line }));
  return [{ kind: "number", text: heading, line }, ...below, ...told];
}

/** A title may be broken over lines; sentences below it are the item's text. */
function titleParts(cell: TableRow["cells"][number] | undefined): readonly string[] {
  const lines = cell?.lines ?? [];
  const text = lines.findIndex((line, i) => i > 0 && /\p{Ll}{2}[.!?]$/u.test(line));
  const broken = lines.slice(1).every((line) => !/^\p{Lu}/u.test(line));
  if (lines.length < 2 || (text < 0 && broken)) return [lines.join(" ")];
  const from = text < 0 ? 1 : lines.findIndex((line, i) => i > 0 && /^\p{Lu}/u.test(line));
  return from < 1 ? [lines.join(" ")] : [lines.slice(0, from).join(" "), ...lines.slice(from)];
}

function asRow({ cells, line }: TableRow): TableLine {
  return { kind: "row", cells: cells.map(textOf), line };
}

/** A number before a text belongs to it: "1." and the first line of the next cell are one line. */
function cellByCell({ cells, line }: TableRow): TableLine[] {
  const [first, second, ...rest] = cells;
  const numbered = dotted.test(textOf(first)) && second !== undefined;
  const [title = "", ...under] = second?.lines ?? [];
  const texts = numbered
    ? [`${textOf(first)} ${title}`, ...under, ...rest.flatMap(({ lines }) => lines)]
    : cells.flatMap(({ lines }) => lines);
  return texts.map((text, i) => ({ kind: numbered && i === 0 ? "number" : "line", text, line }));
}
