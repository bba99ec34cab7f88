/** Where a thing goes once it is adopted: no other end of it ("godkendt og sendes til museet"), unless who gets it decides ("tiltrådt til fremsendelse"). */
import type { Clause } from "../language/clause.ts";
import type { OwnBody } from "../language/own-body.ts";
import type { ClauseVerdict } from "./clause-verdict.ts";
import type { Verdict } from "./verdict.ts";

/** Whether a clause only tells where that goes which the clause before adopts: not up to who decides, nor to a hearing. */
export function isSentAfterwards(
  { outcome, rule }: ClauseVerdict,
  { joined, tags, text }: Clause,
  before: readonly Verdict[],
): boolean {
  if (outcome !== "referred" || !joined || !sending.test(rule)) return false;
  return (
    before.at(-1)?.outcome === "approved" && onlyVerb.test(tags) && !decidedElsewhere.test(text)
  );
}

/** "Godkendt. Planforslaget udsendes i høring.": what follows from the adoption of the whole. */
export function isHeardAfterwards(
  { outcome, from, rule }: Verdict,
  before: readonly Verdict[],
  decision: string,
): boolean {
  if (outcome !== "referred" || !/^(?:ud|frem)?(?:sende|lægge),/.test(rule)) return false;
  const last = before.at(-1);
  if (last?.outcome !== "approved" || !last.bare || last.points.length > 0) return false;
  const between = decision.slice(last.to, from);
  return /[.\n]/.test(between) && /^[^.\n]*høring/.test(decision.slice(from));
}

/**
 * "Godkendt. Sagen sendes retur til forvaltningen.": the verdicts without that, where it is what was recommended and
 * adopted; null where it is not, for nobody can tell what the item came to.
 */
export function sentBackBeside(
  verdicts: readonly Verdict[],
  { decision, recommendation }: { readonly decision: string; readonly recommendation: string },
): readonly Verdict[] | null {
  const last = verdicts.at(-1);
  const adopted = verdicts.find(({ outcome, bare }) => outcome === "approved" && bare);
  if (!adopted || last?.outcome !== "referred" || last.points.length > 0) return verdicts;
  if (!backwards.test(decision.slice(last.from, last.to))) return verdicts;
  if (!/[.\n]/.test(decision.slice(adopted.to, last.from))) return verdicts;
  return backwards.test(recommendation) ? verdicts.slice(0, -1) : null;
}

const backwards = /tilbage|retur|hjemvis/i;

const sending =
  /^(?:sende|fremsende|videresende|oversende), (?:present passive|bare participle|past passive)/;
/** No subject of its own. */
const onlyVerb = /^c?[an]*V/;
const decidedElsewhere =
  /høring|tilbage|retur|behandling|godkendelse|afgørelse|beslutning|(?:byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd|økonomiudvalg)/;

/** The verdict, `referred` where its clause sends on what it adopts: "tiltræder indstillingen over for Byrådet". */
export function passedOn(verdict: Verdict, { text }: Clause, own: OwnBody): Verdict {
  return verdict.outcome === "approved" && (isUpTo(text, own) || isSentOn(verdict, text, own))
    ? { ...verdict, outcome: "referred" }
    : verdict;
}

const sent =
  "(?:frem|over|videre)?sendelse|forelæggelse|(?:endelig |videre )?(?:politisk )?behandling";
const toOther = new RegExp(
  `\\b(?:over ?for|med anbefaling (?:til|over for)|til (?:videre |endelig )?(?:behandling i|godkendelse i|(?:${sent}) (?:til|for|i))) (byrådet|kommunalbestyrelsen|borgerrepræsentationen|regionsrådet|økonomiudvalget)\\b`,
);

function isUpTo(text: string, own: OwnBody): boolean {
  const other = toOther.exec(text)?.[1];
  return other !== undefined && own.tag(other) === "E";
}

/** To nobody who is named: on the way that it has to go. */
const onItsWay = new RegExp(`\\btil (?:videre |endelig )?(?:${sent})$`);

/** The highest body sends its own letters; so does every other with what it calls an answer. */
function isSentOn({ bare, thing }: Verdict, text: string, own: OwnBody): boolean {
  if (!onItsWay.test(text) || own.tag("byrådet") !== "E") return false;
  return bare || /(?:forslag|budget|regnskab|plan|politik|vedtægt|sag)[a-zæøå]*$/.test(thing);
}
