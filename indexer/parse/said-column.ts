/** Flattened tables with a column for what was said: below each title stand first the other cells, then that one. */
import type { CutItems } from "./items/cut-items.ts";
import type { Line } from "./recognise/line.ts";
import { isDuration } from "./recognise/presenter.ts";
import type { Recognised } from "./recognise/recognised.ts";
import { isStatement } from "./recognise/said/statement.ts";
import { decides } from "./recognise/said/verdict.ts";

/**
 * The line that begins what was said of an item; null where none can be told from what the agenda said, undefined where
 * nothing parts the two.
 */
type SaidFrom = Line | null | undefined;

/** Where each item's last cell begins, in a table with a column for what was said; null where the document is none. */
export function readSaidColumn(
  rows: readonly Recognised[],
  { starts, end }: CutItems,
): readonly SaidFrom[] | null {
  const parts = starts.map((start, i) => rows.slice(start.end, starts[i + 1]?.at ?? end));
  const first = starts[0]?.at ?? 0;
  if (isAbove(rows, first) && parts.some((part) => holdsColumn(part, rows[first])))
    return parts.map(() => null);
  if (!isHeaded(rows, first)) return belowTimes(parts);
  return besideAgenda(parts.map((part) => part.map(({ line }) => line)));
}

/** "Referat Udsat. Godkendt. …", on the one printed line of them all: what was said of all items, behind the column of their titles. */
function holdsColumn([row]: readonly Recognised[], first: Recognised | undefined): boolean {
  const isPrintedBeside = row !== undefined && row.line.line === first?.line.line;
  return isPrintedBeside && /^(?:Referat|REFERAT) \p{Lu}/u.test(row.line.bare);
}

/** Null where nothing shows that the first column holds more than the titles. */
function besideAgenda(bodies: readonly (readonly Line[])[]): readonly SaidFrom[] | null {
  const usual = commonestGap(bodies.flatMap((lines) => lines.slice(1)));
  const said = bodies.map((lines) => saidFrom(lines, usual));
  return said.some((from, i) => from !== null && from !== bodies[i]?.[0]) ? said : null;
}

const agendaHead = /^dagsorden:?$/i;
const saidHead = /^(?:referat|beslutning(?:er)?):?$/i;

function isAbove(rows: readonly Recognised[], first: number): boolean {
  return agendaHead.test(rows[first - 1]?.line.bare ?? "");
}

function isHeaded(rows: readonly Recognised[], first: number): boolean {
  const [agenda, said] = rows.slice(Math.max(0, first - 2), first);
  return agendaHead.test(agenda?.line.bare ?? "") && saidHead.test(said?.line.bare ?? "");
}

function commonestGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of lines) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

/** An empty paragraph more than elsewhere, once; of two paragraphs a verdict behind any, or a sentence behind a note. */
function saidFrom(lines: readonly Line[], usual: number): Line | null {
  const [first, second] = lines;
  const wider = lines.filter(({ gap }, i) => i > 0 && gap > usual);
  if (wider.length === 1) return wider[0] ?? null;
  if (wider.length > 1 || !first || lines.length > 2) return null;
  if (!second) return decides(first.bare) ? first : null;
  const answers = isNote(first.bare) && !isNote(second.bare);
  return answers || (decides(second.bare) && !decides(first.bare)) ? second : null;
}

const longestNote = 50;

/** "Evaluering", "Hvem stiller op?": what an agenda says, and nobody reports. */
function isNote(text: string): boolean {
  return text.length <= longestNote && !/[.:!]$/.test(text) && !isStatement(text) && !decides(text);
}

const fewestTimed = 3;
const fewestLabelled = 2;

/**
 * Below the time that each item may take stands for what, as "Orientering", and then what was said: where an item has
 * lost the former, what was said begins below its time, if it is a sentence or a verdict.
 */
function belowTimes(parts: readonly (readonly Recognised[])[]): readonly SaidFrom[] | null {
  const times = parts.map((part) => part.findIndex(({ line }) => isDuration(line.text)));
  const below = parts.map((part, i) => (times[i] === -1 ? undefined : part[(times[i] ?? 0) + 1]));
  const labelled = below.filter((row) => row?.label?.type === "decision");
  const timed = times.filter((at) => at >= 0);
  if (timed.length < fewestTimed || labelled.length < fewestLabelled) return null;
  return below.map((row) => {
    const { bare = "" } = row?.line ?? {};
    return row && !row.label && (isStatement(bare) || decides(bare)) ? row.line : undefined;
  });
}
