/** Whether minutes are those of councils without caseworkers, whose prose decides. */
import type { CutItems } from "./items/cut-items.ts";
import { isFormal, type Recognised } from "./recognise/recognised.ts";

/** Councils without caseworkers print no case numbers and no recommendations: their prose decides. */
export function isFreeForm(rows: readonly Recognised[], cut: CutItems): boolean {
  const numbered = cut.starts.some((start) => start.caseNumber !== null);
  const titled = cut.starts.every((start) => start.title !== null || isSaid(start));
  return titled && !numbered && !rows.some(isFormal);
}

/** "3. Kontaktpersonen sørger for afløsning.": a number, and what was said. */
function isSaid({ number, extras }: CutItems["starts"][number]): boolean {
  return number !== null && extras.length > 0;
}

/**
 * Some items hold a recommendation, and below it, without a label, what came of it; the others are told as by councils
 * without caseworkers.
 */
export function isFreeFormBeside(rows: readonly Recognised[], cut: CutItems): boolean {
  const labels = rows.filter(({ label, caseLine }) => label?.type === "decision" || caseLine);
  const formal = cut.starts.filter((start, i) =>
    rows.slice(start.at, cut.starts[i + 1]?.at ?? cut.end).some(isFormal),
  );
  const titled = cut.starts.every((start) => start.title !== null && start.caseNumber === null);
  return titled && labels.length === 0 && formal.length * 2 < cut.starts.length;
}
