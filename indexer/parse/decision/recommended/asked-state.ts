/** "Planen er vedtaget" tells how things are; where the plan was to be adopted, that is what came of it. */
import type { Verdict } from "../verdict/verdict.ts";
import { speaksOf } from "./speaks-of.ts";

const state = /, is$/;
const adoption =
  /godkend|vedtag|tiltræd|bevilg|yde[rs]|give[rs]|tilskud|budget|regnskab|takst|igangsæt|forslag/i;
const told = /efterretning|orienter|drøft|debat|status/i;

/** Whether a verdict decides; one that only tells how things are does so of the one thing that was to be adopted. */
export function decides(
  { rule, thing }: Pick<Verdict, "rule" | "thing">,
  points: readonly { readonly text: string }[],
): boolean {
  if (!state.test(rule)) return true;
  const [only, ...others] = points;
  if (only === undefined || others.length > 0 || told.test(only.text)) return false;
  return adoption.test(only.text) && isNamed(only.text.toLowerCase(), thing);
}

/** "Budgettet" is the budget, and "tilskuddet" what was to be given, too. */
function isNamed(asked: string, thing: string): boolean {
  const single = thing.replace(/([bdfgklmnprst])\1(?:en|et)$/, "$1");
  return speaksOf(asked, single) || (/^(?:tilskud|beløb)/.test(thing) && /\d.*kr/.test(asked));
}
