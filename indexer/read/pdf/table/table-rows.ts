/** The pages of a table of items, parted into its rows and what stands beside, below and between them. */
import { isPageNumber } from "../pdf-page-numbers.ts";
import type { Piece } from "../pdf-piece.ts";
import type { PdfPage } from "../pdf-pieces.ts";
import { groupRows } from "../pdf-rows.ts";
import { near, same } from "./table-edges.ts";

/**
 * Where the columns begin, from left to right: of the numbers, the titles, and the others. Where titles are
 * printed with their numbers both begin at one place. `head` are the pieces above the columns, `labels` what
 * they say of each.
 */
export type ItemTable = {
  readonly edges: readonly number[];
  readonly labels: readonly string[];
  readonly head: readonly Piece[];
};

/** A row of the table's, what it `goesOn` with, below or at the head of the next page, or text beside it. */
type Kind = "item" | "goesOn" | "text";
export type Part = { readonly kind: Kind; readonly pieces: readonly Piece[] };

const mark = /^\s*(\d{1,3})[.)]?\s*$/;
const marked = /^\s*(\d{1,3})[.)]\s+(?=\p{L})/u;

/** An item's number, alone or before its title; null for any other text. */
export function numberOf(text: string, edges: readonly number[]): number | null {
  const [, digits] = (isApart(edges) ? mark : marked).exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Whether numbers have a column of their own. */
export const isApart = ([number = 0, title = 0]: readonly number[]) => !near(number, title);

/** A page's rows from the top down, each from left to right. */
export const sortedRows = (pieces: readonly Piece[]): Piece[][] =>
  groupRows(pieces).map((row) => [...row].sort((a, b) => a.x - b.x));

/** So much of a sheet at its head and foot may hold what is no part of any table. */
const margin = 0.08;

/**
 * Before and after the table, in one of its rows, or at the head of a page that a row may go on at. What
 * stands below a row over the width of its columns ends it.
 */
type State = "outside" | "inside" | "top";
type Step = { readonly kind: Kind | "head"; readonly state: State };

/** The parts of each page, in order; every piece but those of the table's head stands in one. */
export function partsOf(pages: readonly PdfPage[], table: ItemTable): Part[][] {
  let state: State = "outside";
  return pages.map((page) => {
    if (state === "inside") state = "top";
    let last: Done = { kind: "text", row: [] };
    const steps = sortedRows(page.pieces).map((row) => {
      const step = stepOf(row, { page, table, state, last });
      state = step.state;
      last = { kind: step.kind, row };
      return last;
    });
    return joined(steps);
  });
}

type Place = {
  readonly page: PdfPage;
  readonly table: ItemTable;
  readonly state: State;
  readonly last: Done;
};
type Done = { readonly kind: Step["kind"]; readonly row: readonly Piece[] };

function stepOf(row: readonly Piece[], { page, table, state, last }: Place): Step {
  if (isHead(row, table, last.kind)) return { kind: "head", state };
  if (isStart(row, table)) return { kind: "item", state: "inside" };
  const isAtEdge = row.every(({ y }) => isInMargin(y, page));
  const isRunning = isAtEdge && isPageNumber(row.map(({ text }) => text.trim()).join(" "));
  const fits =
    state === "top"
      ? isAligned(row, table)
      : isInside(row, table) && !isNewBelow(row, last.row, table);
  if (fits && state !== "outside" && !isRunning) return { kind: "goesOn", state: "inside" };
  return { kind: "text", state: isAtEdge ? state : "outside" };
}

const isInMargin = (y: number, { height }: PdfPage) =>
  y < height * margin || y > height * (1 - margin);

/** Steps of one kind together, items apart. */
function joined(steps: readonly Done[]): Part[] {
  const parts: Part[] = [];
  for (const { kind, row } of steps) {
    const last = parts.at(-1);
    if (kind === "head") continue;
    const isSame = last?.kind === kind && kind !== "item";
    if (last && (isSame || (kind === "goesOn" && last.kind === "item")))
      parts[parts.length - 1] = { ...last, pieces: [...last.pieces, ...row] };
    else parts.push({ kind, pieces: row });
  }
  return parts;
}

/** The head, on every page that prints it again, and the rest of its words below it. */
function isHead(row: readonly Piece[], { head }: ItemTable, last: Step["kind"]): boolean {
  const isOfHead = row.every(({ x, text }) =>
    head.some((one) => one.text === text && near(one.x, x)),
  );
  return isOfHead && (row.length > 1 || last === "head");
}

function isStart([first, ...others]: readonly Piece[], { edges }: ItemTable): boolean {
  const [edge = 0, title = 0] = edges;
  if (first === undefined || !near(first.x, edge) || numberOf(first.text, edges) === null)
    return false;
  return !isApart(edges) || others.some(({ x }) => near(x, title));
}

/** In the columns behind the numbers', and over no edge of theirs; beside the numbers' others may stand. */
function isInside(row: readonly Piece[], { edges }: ItemTable): boolean {
  const [, title = 0] = edges;
  const isOver = ({ x, width }: Piece) =>
    edges.some((edge) => x < edge - same && x + width > edge + same);
  return row.some(({ x }) => x > title - same) && !row.some(isOver);
}

/** The same, where each text also begins at an edge: a running head does not. */
function isAligned(row: readonly Piece[], table: ItemTable): boolean {
  const [first] = row;
  const { edges } = table;
  return isInside(row, table) && edges.slice(1).some((edge) => near(edge, first?.x ?? 0));
}

/** Where titles hold their numbers, what does not go on right below one at its place is none of its. */
function isNewBelow(
  [first]: readonly Piece[],
  above: readonly Piece[],
  { edges }: ItemTable,
): boolean {
  const [edge = 0] = edges;
  if (isApart(edges) || first === undefined || !near(first.x, edge)) return false;
  const title = above.find(({ x }) => near(x, edge));
  return title === undefined || title.y - first.y > mostLeading * first.size;
}

/** From line to line of a title, in letters' sizes. */
const mostLeading = 1.7;
