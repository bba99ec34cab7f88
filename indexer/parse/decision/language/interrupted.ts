/** Clauses that others interrupt: "Indstillingen blev, da ingen havde bemærkninger, godkendt". */
import type { OpenClause } from "./clause.ts";
import { finiteForm } from "./forms.ts";

const verb = /[VDQbhkm]/;
/** An auxiliary that has not got its verb yet. */
const waiting = /[bhk][^VDQ]*$/;
/** A verb that can only belong to an auxiliary, or to one after "ikke". */
const wanted = /^[an]*V/;

/** The clauses with those that were interrupted made whole again, behind what interrupted them. */
export function rejoined(clauses: readonly OpenClause[]): OpenClause[] {
  const whole: OpenClause[] = [];
  for (const clause of clauses) {
    const [before, aside] = whole.slice(-2);
    const last = whole.at(-1);
    if (last && isListed(last, clause)) {
      const words = [...last.words, ...clause.words];
      whole.splice(-1, 1, { ...last, words, tags: last.tags + clause.tags });
      continue;
    }
    if (before && aside && goesOn(before, aside, clause)) {
      const words = [...before.words, ...clause.words];
      whole.splice(-2, 2, aside, { ...before, words, tags: before.tags + clause.tags });
    } else whole.push(clause);
  }
  return whole;
}

/** "Regnskabet blev gennemgået, | godkendt | og underskrevet": one of the things that were done. */
function isListed({ kind, tags, words }: OpenClause, clause: OpenClause): boolean {
  if (kind !== "main" || clause.kind !== "main" || !/^[an]*V$/.test(clause.tags)) return false;
  if (!/^(?:[^VDQhkmn]*b)?[^VDQbhkmn]*[wN]$/.test(tags) || !/b|^[wN]$/.test(tags)) return false;
  const participle = clause.words.at(-1)?.deciding.every(({ form }) => form === "participle");
  return participle === true && /(?:et|ået|dt|gt|st)$/.test(words.at(-1)?.word ?? "");
}

function goesOn(before: OpenClause, aside: OpenClause, clause: OpenClause): boolean {
  if (clause.kind === "reported" || before.kind === "reported" || !isAside(aside)) return false;
  if (!waiting.test(before.tags) || !wanted.test(clause.tags)) return false;
  const word = clause.words[clause.tags.indexOf("V")];
  return word?.deciding.every(({ form }) => !finiteForm.test(form)) ?? false;
}

/** What says when, why or how, and decides nothing. */
function isAside({ kind, tags }: OpenClause): boolean {
  return kind === "reported" || !verb.test(tags);
}

/**
 * The clause that "at" goes on with: the one before it, or that before an aside: "besluttede, efter en pause, at …",
 * "besluttede efter at have set stedet, at …"; without the "efter" that belongs to the aside.
 */
export function governors(clauses: readonly OpenClause[]): OpenClause[] {
  const told = clauses.filter(({ words }) => words.length > 0);
  const [before, aside] = told.slice(-2);
  const last = told.at(-1);
  if (last === undefined) return [];
  if (before === undefined || aside === undefined || !isAside(aside)) return [last];
  const tags = before.tags.replace(/[rf]$/, "");
  return [last, { ...before, tags, words: before.words.slice(0, tags.length) }];
}

/** Not of what is yet to come: "Når planen foreligger, godkender …". */
const reason = /^(?:idet|da|eftersom|fordi|selvom|selv om|skønt)$/;

/**
 * Whether nothing but reasons and circumstances has been told: "Idet der henvises til bilaget, | godkendte
 * udvalget indstillingen" has its main clause there.
 */
export function isOnlyFront([first, ...others]: readonly OpenClause[]): boolean {
  if (first === undefined) return false;
  const begins =
    reason.test(first.words[0]?.word ?? "") ||
    (/^[rax]/.test(first.tags) && !verb.test(first.tags));
  return begins && others.every(isAside);
}
