/** Pages that call themselves neither minutes nor agenda: what they tell shows that a meeting was held. */
import type { CutItems } from "./items/cut-items.ts";
import type { Recognised } from "./recognise/recognised.ts";
import { decidingIn, isVerdict } from "./recognise/said/verdict.ts";

/** Whether what stands below the titles was said at a meeting, and is no plan for one. */
export function tellsOfMeeting(rows: readonly Recognised[], cut: CutItems): boolean {
  return tellsDecisions(rows, cut) || tellsWhoCame(rows, cut);
}

const fewestDecided = 2;

/** A page that calls itself nothing is minutes where right below several titles stands what was decided. */
function tellsDecisions(rows: readonly Recognised[], { starts }: CutItems): boolean {
  const decided = starts.filter(({ end, extras }) => {
    const text = (extras[0] ?? rows[end]?.line)?.text ?? "";
    return isVerdict(text) || decidingIn(text) !== null;
  });
  return decided.length >= fewestDecided;
}

/** What is written of those who came, and of who writes, is written of a meeting that was. */
const cameTo = /^(?:til ?stede|fremmødt?e?|mødt|referent|ref\.|som referent)(?![\p{L}])/iu;

/** So is a page that tells who was there, and something below most of its titles. */
function tellsWhoCame(rows: readonly Recognised[], { head, starts }: CutItems): boolean {
  if (!head.some(({ line }) => cameTo.test(line.bare))) return false;
  const told = starts.filter(
    ({ end, extras }, i) => extras.length > 0 || end < (starts[i + 1]?.at ?? rows.length),
  );
  return told.length * 2 > starts.length;
}
