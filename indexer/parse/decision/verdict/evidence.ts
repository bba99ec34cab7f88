/** The words of a clause that give its verdict: from the auxiliary or the subject to what belongs to the verb. */
import type { Clause } from "../language/clause.ts";
import { finiteForm } from "../language/forms.ts";
import type { Framed } from "./frames.ts";

/** Places in the decision's text. */
export type Span = { readonly from: number; readonly to: number };

/** More words of a subject than these are left out. */
const longestSubject = 4;

export function evidenceOf(framed: Framed, denied: boolean): Span {
  const { clause, at, deciding } = framed;
  const first = firstWord(framed);
  const beside = besideIn(clause, deciding.verb.beside, at);
  // "stemte for"
  const verb = deciding.verb.behind === null ? at : at + 1;
  const last = Math.max(verb, denied ? deniedTo(framed) : at, referredTo(framed));
  const from = clause.words[Math.min(first, beside?.first ?? first)]?.from ?? 0;
  return { from, to: clause.words[Math.max(last, beside?.last ?? last)]?.to ?? 0 };
}

function firstWord({ clause, at, deciding, frame }: Framed): number {
  const left = clause.tags.slice(0, at);
  const start = /^[ct]*/.exec(left)?.[0].length ?? 0;
  const whole = at - start <= longestSubject ? start : at;
  if (frame.name === "passive" || frame.name === "decided that it is")
    return /\bafslag\b/.test(clause.text) ? start : Math.max(left.indexOf("b"), 0);
  if (/^(?:can|will)/.test(frame.name)) return Math.max(left.search(/[km]/), 0);
  if (frame.who === "nobody" || deciding.verb.by === "motion") return whole;
  // A majority told by its parties is one subject: "flertal bestående af A og F".
  const subject = /[OF](?:[wfrcFNY]*[FY])?[ahn]*$/.exec(left);
  return subject && deciding.verb.beside === null ? subject.index : at;
}

/** "godkendes ikke" */
function deniedTo({ clause, at, deciding }: Framed): number {
  const n = finiteForm.test(deciding.form) ? clause.tags.indexOf("n", at + 1) : -1;
  return n < 0 ? at : n;
}

/** "Indstilles godkendt", "diskuterede rådet": what stands right behind the verb and belongs to it. */
function referredTo({ clause, at, deciding, frame }: Framed): number {
  const behind = clause.tags.charAt(at + 1);
  const content = clause.words[at + 1]?.deciding.some(({ form }) => form === "participle");
  if (deciding.verb.outcome === "referred" && behind === "V" && content) return at + 1;
  return frame.who === "actor" && behind === "O" ? at + 1 : at;
}

/** The words that must stand beside the verb, where they stand in its clause. */
function besideIn({ words }: Clause, beside: RegExp | null, at: number) {
  if (beside === null) return null;
  const text = words.map((word) => word.text.toLowerCase()).join(" ");
  const match = beside.exec(text);
  if (!match) return null;
  const first = countBlanks(text.slice(0, match.index));
  const last = first + countBlanks(match[0]);
  return { first: Math.min(first, at), last: Math.max(last, at) };
}

function countBlanks(text: string): number {
  return text.split(" ").length - 1;
}
