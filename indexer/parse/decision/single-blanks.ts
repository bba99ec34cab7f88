/** Decisions whose lines print spread with more blanks: read with one, and quoted as they are printed. */
import type { AgendaItem } from "../../../contract/meeting.ts";
import { escapePattern } from "../../../contract/plain/text/escape-pattern.ts";
import { isHalfSaid } from "./language/sentences.ts";

type Quoting = Pick<AgendaItem, "outcomeEvidence" | "outcomeProofs" | "ballots" | "dissent">;

/**
 * Judges the decision with one blank where there are several in a row; lines stay, but without the air that a page's
 * end leaves in the middle of a sentence.
 */
export function withSingleBlanks<Q extends Quoting>(
  decision: string,
  judge: (decision: string) => Q,
): Q {
  const single = decision
    .replace(/[^\S\n]{2,}/g, " ")
    .replace(/[^\S\n]?\n[^\S\n]?(?=\p{Ll})/gu, "\n")
    .replace(/\n\s*\n(?=\p{Ll})/gu, (air, at: number, whole: string) =>
      isHalfSaid(whole.slice(whole.lastIndexOf("\n", at - 1) + 1, at)) ? "\n" : air,
    );
  const judged = judge(single);
  return single === decision ? judged : quotedAsPrinted(judged, decision);
}

function quotedAsPrinted<Q extends Quoting>(judged: Q, printed: string): Q {
  const quoteLine = (words: string) => {
    const pattern = words.trim().split(/\s+/).map(escapePattern).join("[^\\S\\n]+");
    return new RegExp(pattern).exec(printed)?.[0] ?? words;
  };
  const quote = (words: string) => words.split("\n").map(quoteLine).join("\n");
  const { outcomeEvidence, outcomeProofs, ballots, dissent } = judged;
  const evidence = outcomeEvidence?.split(" / ").map(quote).join(" / ") ?? null;
  return {
    ...judged,
    outcomeEvidence: evidence,
    outcomeProofs: outcomeProofs.map((one) =>
      one.section === "decision" ? { ...one, words: quote(one.words) } : one,
    ),
    ballots: ballots.map((one) => ({ ...one, text: quote(one.text) })),
    dissent: dissent === null ? null : quote(dissent),
  };
}
