/** Tables with the columns "Dagsorden" and "Referat" that were flattened: below each title stands first the one cell, then the other. */
import type { CutItems } from "./items/cut-items.ts";
import type { Line } from "./recognise/line.ts";
import type { Recognised } from "./recognise/recognised.ts";
import { isStatement } from "./recognise/said/statement.ts";
import { decidingIn, isVerdict } from "./recognise/said/verdict.ts";

/** The line that begins what was said of an item; null where none can be told from what the agenda said. */
type SaidFrom = Line | null;

/**
 * Where each item's second cell begins; null where the document has no such table, or nothing shows that its first
 * column holds more than the titles.
 */
export function readSaidColumn(
  rows: readonly Recognised[],
  { starts }: CutItems,
): readonly SaidFrom[] | null {
  if (!isHeaded(rows, starts[0]?.at ?? 0)) return null;
  const bodies = starts.map(({ end }, i) =>
    rows.slice(end, starts[i + 1]?.at).map(({ line }) => line),
  );
  const usual = commonestGap(bodies.flatMap((lines) => lines.slice(1)));
  const said = bodies.map((lines) => saidFrom(lines, usual));
  return said.some((from, i) => from !== null && from !== bodies[i]?.[0]) ? said : null;
}

const agendaHead = /^dagsorden:?$/i;
const saidHead = /^(?:referat|beslutning(?:er)?):?$/i;

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
function saidFrom(lines: readonly Line[], usual: number): SaidFrom {
  const [first, second] = lines;
  const wider = lines.filter(({ gap }, i) => i > 0 && gap > usual);
  if (wider.length === 1) return wider[0] ?? null;
  if (wider.length > 1 || !first || lines.length > 2) return null;
  if (!second) return decides(first.bare) ? first : null;
  const answers = isNote(first.bare) && !isNote(second.bare);
  return answers || (decides(second.bare) && !decides(first.bare)) ? second : null;
}

function decides(text: string): boolean {
  return isVerdict(text) || decidingIn(text) !== null;
}

const longestNote = 50;

/** "Evaluering", "Hvem stiller op?": what an agenda says, and nobody reports. */
function isNote(text: string): boolean {
  return text.length <= longestNote && !/[.:!]$/.test(text) && !isStatement(text) && !decides(text);
}
