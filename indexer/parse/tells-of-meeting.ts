/** Pages that call themselves neither minutes nor agenda: what they tell shows that a meeting was held. */
import type { Meeting } from "../../contract/meeting.ts";
import { anyMonth } from "../../danish/dates/calendar.ts";
import { headsItemsAlone, saidKind } from "./head/said-kind.ts";
import type { CutItems } from "./items/cut-items.ts";
import type { Line } from "./recognise/line.ts";
import type { Recognised } from "./recognise/recognised.ts";
import { tellsPast } from "./recognise/said/statement.ts";
import { decides, isVerdict } from "./recognise/said/verdict.ts";

/** Where the page stands, and what its file is called. */
type Named = { readonly address: string | undefined; readonly file: string };

/** What the page calls itself; "Dagsorden:" alone above items that tell what came of them calls it nothing. */
export function kindOfPage(
  rows: readonly Recognised[],
  cut: CutItems,
  { address, file }: Named,
): Meeting["kind"] | null {
  const head = cut.head.map((row) => row.line.text).join("\n");
  const only = headsItemsAlone(head, address, file);
  return only && (tellsDone(rows, cut) || tellsWhatWas(rows, cut))
    ? null
    : saidKind(head, address, file);
}

/** Whether what stands below the titles was said at a meeting, and is no plan for one. */
export function tellsOfMeeting(rows: readonly Recognised[], cut: CutItems): boolean {
  return tellsDecisions(rows, cut) || tellsWhoCame(rows, cut) || tellsWhatWas(rows, cut);
}

const fewestDecided = 2;

/** A page that calls itself nothing is minutes where right below several titles stands what was decided. */
function tellsDecisions(rows: readonly Recognised[], { starts }: CutItems): boolean {
  const decided = starts.filter(({ end, extras }) => {
    const text = (extras[0] ?? rows[end]?.line)?.text ?? "";
    return decides(text);
  });
  return decided.length >= fewestDecided;
}

/** Words of a verdict that say no more than what an item is for, or that it is not taken. */
const planned = /^(?:til |udgår|udsættes|udskydes|aflyst|godkendes|vedtages|tiltrædes)/i;

/** The same by words that no agenda prints. */
function tellsDone(rows: readonly Recognised[], { starts }: CutItems): boolean {
  const done = starts.filter(({ end, extras }) => {
    const text = (extras[0] ?? rows[end]?.line)?.text ?? "";
    return isVerdict(text) && !planned.test(text);
  });
  return done.length >= fewestDecided;
}

const fewestTold = 3;
const shareTold = 3;
/** What is going to be done with an item, as agendas say. */
const plans =
  /(?<!\p{L})(?:drøftes|behandles|gennemgås|indstilles|foreslås|fremlægges|orienteres?|forelægges|indkaldes|indstilling|beslutningsforslag)(?!\p{L})/iu;

/** What happened at another time, or was sent beforehand, an agenda tells as well. */
const before = new RegExp(
  String.raw`(?<!\p{L})(?:${anyMonth}|sidste?|tidligere|forrige|(?:ud|rund)sendt|sendt ud|vedlagt|vedhæftet)(?!\p{L})|\d[./]\d|(?:19|20)\d{2}`,
  "iu",
);

/** So is the page of a meeting where below several titles stands what happened, and below none what is going to. */
function tellsWhatWas(rows: readonly Recognised[], { head, starts }: CutItems): boolean {
  const named = head.map(({ line }) => line.text).join("\n");
  if (!/møde/i.test(named) || /indkald|inviter/i.test(named)) return false;
  const bodies = starts.map(({ end, extras }, i): readonly Line[] => [
    ...extras,
    ...rows.slice(end, starts[i + 1]?.at).map(({ line }) => line),
  ]);
  const filled = bodies.filter((lines) => lines.length > 0);
  const told = filled.filter((lines) =>
    lines.some(({ bare }) => tellsPast(bare) && !before.test(bare)),
  );
  if (told.length < fewestTold || told.length * shareTold < filled.length) return false;
  return !filled.flat().some(({ text }) => plans.test(text));
}

/** What is written of those who came, and of who writes, is written of a meeting that was. */
const cameTo = /^(?:til ?stede|fremmødt?e?|mødt|referent|ref\.|som referent)(?![\p{L}])/iu;

/** "Mødet begyndte kl. 13.30 og sluttede kl. 19.30", "Mødet afholdt på Havnen" */
const wasHeld =
  /^mødet (?:(?:blev )?(?:afholdt|holdt|hævet)|begyndte|startede|sluttede|varede|fandt sted)(?!\p{L})/iu;

/** So is a page that tells who was there, or how long the meeting was, and something below most of its titles. */
function tellsWhoCame(rows: readonly Recognised[], { head, starts }: CutItems): boolean {
  if (!head.some(({ line: { bare } }) => cameTo.test(bare) || wasHeld.test(bare))) return false;
  const told = starts.filter(
    ({ end, extras }, i) => extras.length > 0 || end < (starts[i + 1]?.at ?? rows.length),
  );
  return told.length * 2 > starts.length;
}
