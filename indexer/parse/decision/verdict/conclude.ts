/** From the verdicts of a text to the one that holds, or to several on several points. */
import type { Told } from "../language/verbs.ts";
import type { Matter, Verdict } from "./verdict.ts";

/**
 * `verdicts` are those that hold, in order: one, or one for each thing that is decided apart; `each` the
 * last on every point and thing.
 */
export type Conclusion = {
  readonly outcome: Told | "mixed";
  readonly each: readonly Verdict[];
  readonly verdicts: readonly [Verdict, ...Verdict[]];
};

/** What is looked for in turn: a proposal made at the meeting is the motion only where no other is told of. */
const matters: readonly (readonly Matter[])[] = [
  ["main"],
  ["proposal"],
  ["other-item"],
  ["objection"],
];

/**
 * The last verdict on the motion; several where points, or things of which one is adopted and another
 * turned down, come to different ends. `marks` are the points that the recommendation has.
 */
export function conclude(told: readonly Verdict[], marks: readonly string[]): Conclusion | null {
  const all = told.filter((verdict) => !isOfAgenda(verdict, marks));
  for (const matter of matters) {
    if (matter.includes("proposal") && areRivals(all)) return null;
    const verdicts = strongest(
      onPoints(
        all.filter((one) => matter.includes(one.matter)),
        marks,
      ),
    );
    const [first] = verdicts;
    if (first === undefined) continue;
    const refused = refusedInstead(verdicts);
    if (refused) return { outcome: "rejected", each: [refused], verdicts: [refused] };
    const each = lastOfEach(verdicts);
    const [one, ...others] = tellsApart(verdicts, marks) ? each : [];
    if (one && others.some(({ outcome }) => outcome !== one.outcome))
      return { outcome: "mixed", each, verdicts: [one, ...others] };
    const last = lastOn(verdicts) ?? first;
    if (isBeside(last, verdicts)) continue;
    const outcome = leavesOut(last, marks) ? "mixed" : last.outcome;
    return { outcome, each, verdicts: [firstOfLast(verdicts, first)] };
  }
  return null;
}

/** Recommendations have few points: "Punkt 12 udsættes" is said of the agenda, where none is the twelfth. */
const mostPoints = 9;

function isOfAgenda({ points }: Verdict, marks: readonly string[]): boolean {
  return (
    points.length > 0 && points.every((one) => Number(one) > mostPoints && !marks.includes(one))
  );
}

/** "Forslaget fra A blev forkastet, det fra V vedtaget.": which of the two was the motion is not said. */
export function areRivals(verdicts: readonly Pick<Verdict, "matter" | "outcome">[]): boolean {
  if (verdicts.some(({ matter }) => matter === "main")) return false;
  return (["approved", "rejected"] as const).every((outcome) =>
    verdicts.some((one) => one.matter === "proposal" && one.outcome === outcome),
  );
}

/** "Indstillingen godkendes. Samtidig afvises tanken om en skat.", "… og bilag 2 udsættes": whether that is a part of it is not said. */
function isBeside(last: Verdict, verdicts: readonly Verdict[]): boolean {
  const ofOwn = /^(?:rejected|postponed)$/.test(last.outcome) && !last.bare && last.thing !== "";
  return ofOwn && verdicts.some(({ outcome, bare }) => outcome === "approved" && bare);
}

/** Of points only those that the recommendation has; where it counts none, whichever is named. */
function leavesOut(
  { excepted, exceptedThings, thing }: Verdict,
  marks: readonly string[],
): boolean {
  if (exceptedThings.length > 0) return true;
  if (marks.length > 0) return excepted.some((mark) => marks.includes(mark));
  return excepted.length > 0 && !/^dagsorden/.test(thing);
}

/**
 * "Kunne ikke følge indstillingen og meddelte i stedet tilladelse", "Indstillingen om afslag blev ikke fulgt.
 * Udvalget giver tilladelse": what was recommended is turned down.
 */
function refusedInstead(verdicts: readonly Verdict[]): Verdict | undefined {
  const last = verdicts.at(-1);
  if (last?.outcome !== "approved" || last.points.length > 0) return undefined;
  if (!last.instead && last.bare) return undefined;
  return verdicts.findLast(
    ({ outcome, bare, thing, named }) =>
      outcome === "rejected" &&
      !ofOthers.test(named) &&
      (last.instead || (bare && (last.against || /^(?:indstilling|anbefaling)/.test(thing)))),
  );
}

/** "Økonomiudvalgets indstilling om afslag": what that advised. */
const ofOthers = /(?:udvalg|nævn|råd|bestyrelse|mindretal)(?:et|n|let)?s indstilling om/;

/** Where all come to the same, the first of them says it; else the last one holds. */
function firstOfLast(verdicts: readonly Verdict[], first: Verdict): Verdict {
  const last = lastOn(verdicts) ?? first;
  return verdicts.every(({ outcome }) => outcome === last.outcome) ? first : last;
}

/** "Kommissoriet blev ikke godkendt. Ida Bæk blev valgt til at skrive et nyt.": what comes of a refusal takes nothing of it back. */
function lastOn(verdicts: readonly Verdict[]): Verdict | undefined {
  const last = verdicts.at(-1);
  const before = verdicts.at(-2);
  return last?.outcome === "elected" && before?.outcome === "rejected" ? before : last;
}

const strengths = ["firm", "weak", "weakest"] as const;

function strongest(verdicts: readonly Verdict[]): readonly Verdict[] {
  const most = strengths.find((strength) => verdicts.some((one) => one.strength === strength));
  return verdicts.filter(({ strength }) => strength === most);
}

/** "Punkt 6 udgår" beside a verdict on the whole is said of another item, unless there is such a point. */
function onPoints(verdicts: readonly Verdict[], marks: readonly string[]): readonly Verdict[] {
  const pointed = verdicts.filter(({ points }) => points.length > 0);
  if (pointed.length === verdicts.length) return verdicts;
  // "De øvrige punkter blev godkendt": it has points, counted or not.
  if (verdicts.some(({ points, thing }) => points.length === 0 && /^(?:at-)?punkter/.test(thing)))
    return verdicts;
  return verdicts.filter(
    ({ points }) => points.length === 0 || points.some((point) => marks.includes(point)),
  );
}

/** Whether the verdicts are of several things: points, or two of which one is adopted and one turned down. */
function tellsApart(verdicts: readonly Verdict[], marks: readonly string[]): boolean {
  if (verdicts.some(({ points, scope }) => points.length > 0 || scope !== "")) return true;
  const things = new Set(verdicts.map(thingApart));
  if (things.size > 1 && verdicts.every(({ thing }) => ofWhole.test(thing))) return true;
  const isTold = (outcome: Told) =>
    verdicts.some((one) => one.outcome === outcome && !one.bare && one.thing !== "");
  if (things.size > 1 && isNotedAfterwards(verdicts)) return true;
  const isTaken = isTold("approved") || (marks.length > 1 && isTold("noted"));
  if (things.size > 1 && isTaken && (isTold("rejected") || isTold("postponed"))) return true;
  if (electsToo(verdicts)) return true;
  // "Planen blev godkendt, og forslaget om skilte blev udsat"
  return isTaken && verdicts.some((one) => one.outcome !== "approved" && isNamedMotion(one));
}

/** "forslaget om skilte", beside what is called by another name. */
function isNamedMotion({ bare, named, points }: Verdict): boolean {
  return bare && points.length === 0 && /^(?:forslag|anmodning|ansøgning)(?:et|en) om /.test(named);
}

/** "Vedtægterne blev godkendt, og Ida Bæk blev valgt til kasserer" */
function electsToo(verdicts: readonly Verdict[]): boolean {
  const [before, last] = verdicts.slice(-2);
  const isThing = before?.bare === false && before.thing !== "";
  return isThing && before.outcome === "approved" && last?.outcome === "elected";
}

/** "godkendte ikke budgettet, men tog redegørelsen til efterretning" */
function isNotedAfterwards(verdicts: readonly Verdict[]): boolean {
  const [before, last] = verdicts.slice(-2);
  return before?.outcome === "rejected" && last?.outcome === "noted" && last.thing !== "";
}

/** "Første del", "anden etape", "del b": parts of one thing, whatever becomes of each. */
const ofWhole =
  /^(?:(?:første|ande[nt]|tredje|fjerde|sidste) (?:del|led|etape|halvdel)|(?:del|etape|led) [\da-z]+)$/;

/** Two applications from different people are two things. */
function thingApart({ thing, named, bare }: Verdict): string {
  return bare || named === "" ? thing : named;
}

/** The last verdict on each point, or on each thing. */
function lastOfEach(verdicts: readonly Verdict[]): readonly Verdict[] {
  const last = new Map(verdicts.map((one) => [one.points.join() || thingApart(one), one]));
  return verdicts.filter((one) => [...last.values()].includes(one));
}
