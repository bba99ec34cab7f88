/** A proposal that a decision names by who made it, where it is just that one that was recommended. */
import { escapePattern } from "../../../../contract/plain/text/escape-pattern.ts";
import { letter } from "../language/letters.ts";
import type { Verdict } from "../verdict/verdict.ts";

const fromWhom = new RegExp(`forslag(?:et)? fra ([${letter} ]+)$|^([${letter} ]+?)['’]?s forslag`);

/** "Forslaget fra V vedtaget", where »forslaget fra V« is what was recommended: that is a verdict on the motion. */
export function asMotion(verdict: Verdict, recommendation: string): Verdict {
  const match = verdict.matter === "proposal" ? fromWhom.exec(verdict.named) : null;
  const who = match?.[1] ?? match?.[2];
  if (who === undefined || !isProposedBy(who, recommendation.toLowerCase())) return verdict;
  return { ...verdict, matter: "main" };
}

function isProposedBy(who: string, recommendation: string): boolean {
  const name = `(?<![${letter}])${escapePattern(who)}`;
  const end = `(?![${letter}])`;
  return new RegExp(
    `forslag(?:et)? fra ${name}${end}|${name}['’]?s forslag|${name} (?:foreslår|foreslog|stiller forslag|indstiller)`,
  ).test(recommendation);
}
