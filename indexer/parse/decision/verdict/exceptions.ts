/** What a verdict leaves out: "Godkendt, bortset fra punkt 2", "Godkendt, dog ikke deponeringen". */
import { isContrary, saysItAlone } from "../language/contrary.ts";
import { wordsThat } from "../language/deciding-words.ts";
import { letter, upper } from "../language/letters.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Told } from "../language/verbs.ts";
import { tagOf } from "../language/words.ts";
import type { PointReference } from "./point-references.ts";
import type { Verdict } from "./verdict.ts";

const except = "bortset fra|undtagelse af|undtagen|undtaget|på nær";
const limits = "for så vidt angår|hvad angår|med hensyn til|vedrørende|angående|for";
const leftOut = new RegExp(
  String.raw`(?:${except}|dog ikke|men ikke)\s+(?:(?:${limits})\s+)?(?:indstillingens\s+)?$`,
);
const turnedDown = /(?:dog|men) ikke\s/;

/** `denied` where it is said that they are not adopted, not only that they are left out. */
export type Exception = {
  readonly marks: readonly string[];
  readonly at: number;
  readonly denied: boolean;
};

/** The points of the recommendation that a sentence leaves out. */
export function exceptionsIn(
  references: readonly PointReference[],
  { lower, from }: Sentence,
): Exception[] {
  return references.flatMap((reference) => {
    const lead = leftOut.exec(lower.slice(0, reference.from))?.[0];
    if (lead === undefined) return [];
    return [{ marks: reference.marks, at: from + reference.from, denied: turnedDown.test(lead) }];
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

const passive = wordsThat(({ verb, form }) => turns(verb.outcome, form) && saysItAlone(verb));
const adopting = wordsThat(({ verb, form }) => verb.outcome === "approved" && isPassive(form));
const settled = String.raw`(?:(?:blev|bliver|er|dog|derfor|enstemmigt)\s){0,2}`;
/** Of a thing, which is acted on: "bortset fra Bo Bach, som afviste forslaget" is said of who voted. */
const otherEnd = new RegExp(
  String.raw`(?:${except})\s((?!at\s)[^,.;:]+),\s(?:som|der)\s${settled}(?:(?:får|fik|gives|meddeles)\s(?:afslag|ikke)|(?:${passive.join("|")})|(?:ikke\s${settled}(?:${adopting.join("|")})))(?![${letter}])`,
);

function turns(outcome: Told | null, form: string): boolean {
  return isContrary(outcome) && (isPassive(form) || outcome === "withdrawn");
}

function isPassive(form: string): boolean {
  return /^(?:participle|presentPassive|pastPassive)$/.test(form);
}

const part = "(?:afsnit|bilag|kapitel|etape|fase|delområde|matrikel|stk\\.?|§+)\\s*\\d[\\d.]*";
const definite = `(?:(?:den|det|de)\\s(?:[${letter}]+e\\s)?)?([${letter}-]{4,}?(?:en|et|erne|ene|ne)(?![${letter}])|${part})`;
const exceptedThing = new RegExp(
  String.raw`(?:(${except})|(?:dog|men) ikke(?=\s))(?:\s(${limits}))?\s${definite}`,
);
/** "Planen godkendes, men bevillingen udsættes" */
const parted = new RegExp(
  String.raw`,\smen\s([${letter}-]{4,}(?:en|et|erne|ene))\s${settled}(?:${passive.join("|")})(?![${letter}])`,
);
/** "Godkendt, dog overføres merforbruget ikke" */
const undone = new RegExp(
  String.raw`,\s(?:dog|men)\s[${letter}]{3,}s\s(?:(?:den|det|de)\s)?([${letter}-]{4,}(?:en|et|erne|ene))\s(?:dog\s)?ikke(?![${letter}])`,
);
/** "dispensation til carporten, men ikke til skuret" */
const parallelThing = new RegExp(
  String.raw`\s(til|for|på|i|fra)\s(?:(?:den|det|de)\s)?[${letter}-]+[^.;]*?\s(?:dog|men) (ikke)\s\1\s${definite}`,
);
/** "kan tiltræde, at der sættes skilte op, men ikke at vejen lukkes" */
const parallelContent = /\sat\s[^.;]*?,?\s(?:dog|men)\sikke,?\s(at\s[^,.;]+)/;
/** End as definite nouns do, and are none. */
const noThing =
  /^(?:alene|igen|inden|uden|siden|foruden|desuden|enten|hverken|sammen|gerne|længere|ellers|endnu|nogen|ingen)$/;

/** "…, bortset fra bevillingen, som blev afvist", "…, dog ikke deponeringen": a part has another end than the whole. */
export function withOtherEnds(verdicts: readonly Verdict[], sentence: Sentence): Verdict[] {
  const thing =
    otherEnd.exec(sentence.lower)?.[1] ??
    parted.exec(sentence.lower)?.[1] ??
    undone.exec(sentence.lower)?.[1] ??
    parallelContent.exec(sentence.lower)?.[1] ??
    thingLeftOut(sentence);
  if (thing === null) return [...verdicts];
  return verdicts.map((one) =>
    one.points.length > 0 || !/^(?:approved|referred)$/.test(one.outcome)
      ? one
      : { ...one, exceptedThings: [...one.exceptedThings, thing] },
  );
}

/** "men ikke afsluttet", "dog ikke finansieret": no noun of what is left out. */
const participle = /(?:eret|sluttet|handlet|klaret|gjort|ordnet|fastsat|afklaret|enstemmigt)$/;

/** The noun of what is left out; null where none is, or where it is somebody who voted otherwise. */
function thingLeftOut({ lower, text }: Sentence): string | null {
  const match = exceptedThing.exec(lower) ?? parallelThing.exec(lower);
  if (match === null) return null;
  const [words, lead, limit, noun = ""] = match;
  const from = match.index + words.length - noun.length;
  const printed = text.slice(from, from + noun.length);
  if (lead === undefined && limit === undefined && participle.test(noun) && !/\sdet\s/.test(words))
    return null;
  const isName = /^(?:\s?\(|\s[A-ZÆØÅ])/.test(text.slice(from + noun.length));
  if (noThing.test(noun) || (isName && new RegExp(`^[${upper}]`).test(printed))) return null;
  return /[AEYPKGO]/.test(tagOf(printed)) ? null : noun;
}
