/** What a clause says that is decided. */
import type { DecidingVerb, Told } from "../language/verbs.ts";

/** What a verdict is about: the motion before the body, a proposal made at the meeting, an amendment, procedure, another item, what others answered to a hearing. */
export type Matter = "main" | "proposal" | "amendment" | "procedure" | "other-item" | "objection";

/**
 * `from` and `to`: where the words stand in the decision's text. `points`: marks of the recommendation's
 * points that it names. `bare` where it names nothing but the recommendation, or nothing: only with that
 * does it say what it decides. `excepted`: the points that it leaves out, `exceptedThings` what is none, in lower
 * case. `scope`: what alone it is said of ("for så vidt angår Østskolen"), "" where nothing is named so. `instead`
 * where it tells what was done in its stead, `against` where it grants what it was recommended to refuse. `thing`: what else it names, in lower case. `named`: that with what
 * stands with it, "" where nothing does. `strength`: see DecidingVerb. `rule`: verb and frame.
 */
export type Verdict = {
  readonly outcome: Told;
  readonly from: number;
  readonly to: number;
  readonly matter: Matter;
  readonly points: readonly string[];
  readonly excepted: readonly string[];
  readonly exceptedThings: readonly string[];
  readonly scope: string;
  readonly bare: boolean;
  readonly instead: boolean;
  readonly against: boolean;
  readonly thing: string;
  readonly named: string;
  readonly strength: DecidingVerb["strength"];
  readonly rule: string;
};

/** Of a verdict that names nothing: whatever is up is decided, and all of it. */
export const unqualified = {
  points: [],
  excepted: [],
  exceptedThings: [],
  scope: "",
  bare: true,
  instead: false,
  against: false,
  thing: "",
  named: "",
} as const;

/** Longer than a sentence: behind a verdict thousands of others may stand, each of which is looked at. */
const farthest = 2_000;

/** The decision from a verdict on, as far as anything may belong to it. */
export function saidFrom({ from }: Pick<Verdict, "from">, decision: string): string {
  return decision.slice(from, from + farthest);
}
