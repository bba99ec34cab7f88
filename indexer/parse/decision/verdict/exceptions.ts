/** What a verdict leaves out: "Godkendt, bortset fra punkt 2", "Godkendt, bortset fra bevillingen, som blev afvist". */
import type { Told } from "../language/verbs.ts";
import type { PointReference } from "./point-references.ts";
import type { Verdict } from "./verdict.ts";

const except = "bortset fra|undtagelse af|undtagen|undtaget|på nær";
const leftOut = new RegExp(
  String.raw`(?:${except}|dog ikke|men ikke)\s+(?:for\s+)?(?:indstillingens\s+)?$`,
);
const turnedDown = /(?:dog|men) ikke\s+(?:for\s+)?(?:indstillingens\s+)?$/;

/** `denied` where it is said that they are not adopted, not only that they are left out. */
export type Exception = {
  readonly marks: readonly string[];
  readonly at: number;
  readonly denied: boolean;
};

/** `lower` is the sentence in lower case, `from` its place in the decision. */
export function exceptionsIn(
  references: readonly PointReference[],
  lower: string,
  from: number,
): Exception[] {
  return references.flatMap((reference) => {
    const before = lower.slice(0, reference.from);
    if (!leftOut.test(before)) return [];
    return [{ marks: reference.marks, at: from + reference.from, denied: turnedDown.test(before) }];
  });
}

const negated: Partial<Record<Told, Told>> = {
  approved: "rejected",
  referred: "rejected",
  noted: "rejected",
};

/**
 * The verdicts with what they leave out, unless another of them is on just that; "dog ikke" is a verdict
 * of its own.
 */
export function withExceptions(
  verdicts: readonly Verdict[],
  exceptions: readonly Exception[],
): Verdict[] {
  const [first] = verdicts;
  if (first === undefined || exceptions.length === 0) return [...verdicts];
  const pointed = verdicts.flatMap(({ points }) => points);
  const excepted = exceptions.flatMap(({ marks }) => marks);
  const own = exceptions.flatMap(({ marks, at, denied }) => {
    const outcome = negated[first.outcome];
    if (!denied || outcome === undefined || marks.some((mark) => pointed.includes(mark))) return [];
    const rule = `${first.rule}, not this point`;
    return [{ ...first, outcome, points: marks, bare: true, to: at, rule }];
  });
  return [...verdicts.map((one) => (one.points.length > 0 ? one : { ...one, excepted })), ...own];
}

/** Stands among what a verdict leaves out for a thing that is no point of the recommendation. */
export const aThing = "thing";

const passive = `(?:afvist|afvises|afslået|afslås|forkastet|forkastes|nedstemt|udsat|udsættes|hjemvist|hjemvises|udgår|udgik)`;
const notAdopted = String.raw`ikke\s(?:(?:blev|bliver|er)\s)?(?:godkendt|godkendes|vedtaget|vedtages|tiltrådt|tiltrædes|imødekommet|imødekommes|bevilget|bevilges)(?!\p{L})`;
/** Of a thing, which is acted on: "bortset fra Bo Bach, som afviste forslaget" is said of who voted. */
const otherEnd = new RegExp(
  String.raw`(?:${except})\s[^,.;:]+,\s(?:som|der)\s(?:(?:blev|bliver|er|dog|derfor)\s){0,2}(?:${passive}(?!\p{L})|${notAdopted})`,
  "u",
);

/** "…, bortset fra bevillingen, som blev afvist": a part has another end than the whole. */
export function withOtherEnds(verdicts: readonly Verdict[], lower: string): Verdict[] {
  if (!otherEnd.test(lower)) return [...verdicts];
  return verdicts.map((one) =>
    one.points.length > 0 ? one : { ...one, excepted: [...one.excepted, aThing] },
  );
}
