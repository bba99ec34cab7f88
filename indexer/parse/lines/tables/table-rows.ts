/** Rows of a table whose heads say which of its cells is the decision: "1 - Budget | Godkendt." */
import { type Line, withText } from "../../recognise/line.ts";
import { lookUpLabel } from "../../recognise/section-labels.ts";
import { gluedDurations } from "./glued-durations.ts";
import { stackedRows } from "./stacked-rows.ts";
import { timedRows } from "./timed-rows.ts";

/** What the column of the items is called. */
const itemHead =
  /^(?:møde|dagsordens?)?punkt(?:er|s)?(?: på dagsordenen)?$|^(?:nr\.?|pkt\.?|sag|emne|titel|dagsorden)$/i;
const number = /^(?:(?:Punkt|Pkt\.?|Ad) )?\d{1,3}(?:[.:)]| [-–]|$)/;

/**
 * The same lines, the cells of each numbered row below the heads on lines of their own: the heading, and each
 * cell that a label heads below that label; the others as they are.
 */
export function splitTableRows(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(isHeads);
  if (at < 0) return stackedRows(lines) ?? timedRows(lines) ?? gluedDurations(lines) ?? lines;
  const heads = cellsOf(lines[at]);
  return lines.flatMap((line, i) => {
    const cells = i > at && line.role === null ? cellsOf(line) : [];
    const isNumbered = cells.length === heads.length && number.test(cells[0] ?? "");
    const isTitled = titleHead.test(heads[0] ?? "") && isTitledRow(cells, heads);
    return isNumbered || isTitled ? toLines(line, cells, heads) : [line];
  });
}

/** The column of titles, where no numbers are. */
const titleHead = /^(?:emne|titel|overskrift|dagsordenspunkt|punkt)$/i;

/** Empty cells at its end may be lost. */
function isTitledRow(cells: readonly string[], heads: readonly string[]): boolean {
  const [title = ""] = cells;
  return cells.length > 1 && cells.length <= heads.length && /^\p{Lu}.{2,120}$/u.test(title);
}

function cellsOf(line: Line | undefined): readonly string[] {
  return line?.text.split("\t").map((cell) => cell.trim()) ?? [];
}

/** One head names the items, another what was decided. */
function isHeads(line: Line): boolean {
  const [first = "", ...others] = line.text.includes("\t") ? cellsOf(line) : [];
  return line.role === null && itemHead.test(first) && others.some(isDecision);
}

function isDecision(head: string): boolean {
  return lookUpLabel(head)?.type === "decision";
}

/** "3 | Budget | Godkendt.": a number alone is the heading together with the cell behind it. */
function toLines(line: Line, cells: readonly string[], heads: readonly string[]): Line[] {
  const alone = /^\d{1,3}\.?$/.test(cells[0] ?? "");
  const title = cells.slice(0, alone ? 2 : 1).join(" ");
  const rest = cells.slice(alone ? 2 : 1);
  const headsOfRest = heads.slice(alone ? 2 : 1);
  const decided = headsOfRest.findIndex(isDecision);
  return [
    { ...withText(line, title, Math.max(1, line.gap)), cells: 1 },
    ...rest.flatMap((cell, i) => {
      if (cell === "") return [];
      const head = headsOfRest[i] ?? "";
      const told = withText(line, cell, 0);
      if (lookUpLabel(head)) return [withText(line, head, 1), told];
      // What stands behind the decision is none of it: who does it, and when.
      const isBehind = head !== "" && decided >= 0 && i > decided;
      return isBehind ? [{ ...withText(line, head, 1), role: "label" as const }, told] : [told];
    }),
  ];
}
