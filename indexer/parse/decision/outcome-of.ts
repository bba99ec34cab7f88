/** The one outcome of a decision's answers, with the words and rules that prove it. */
import type { AgendaItem, Outcome, OutcomeProof } from "../../../contract/meeting.ts";
import type { Answer } from "./adopts.ts";
import { adoptedRefusal, rejectedRefusal } from "./refusal.ts";
import type { Conclusion } from "./verdict/conclude.ts";
import type { ReadSentence } from "./verdict/read-verdicts.ts";
import type { Verdict } from "./verdict/verdict.ts";

type Told = {
  readonly decision: string;
  readonly sentences: readonly ReadSentence[];
  readonly adopts: AgendaItem["adopts"];
};

/** Several answers are one outcome when they agree, else mixed. */
export function outcomeOf(answers: readonly Answer[], told: Told) {
  const conclusions = answers.map(({ conclusion }) => conclusion);
  const [first] = conclusions;
  if (!first) return nothingSettled(told.decision);
  const outcome = agreed(conclusions, first);
  const verdicts =
    outcome === "mixed" ? conclusions.flatMap((one) => one.verdicts) : first.verdicts;
  const refusal = refusalOf(outcome, first.verdicts[0], told);
  const proofs = [
    ...verdicts.map((one) => proofOf(one, told.decision)),
    ...(refusal ? [refusal] : []),
  ];
  return { outcome, outcomeProofs: proofs, outcomeEvidence: evidenceOf(proofs, refusal) };
}

function agreed(conclusions: readonly Conclusion[], first: Conclusion): Outcome {
  return conclusions.every(({ outcome }) => outcome === first.outcome) ? first.outcome : "mixed";
}

function proofOf({ from, to, rule }: Verdict, decision: string): OutcomeProof {
  return { section: "decision", words: decision.slice(from, to), rule };
}

/** Of what was recommended, and approved or not followed. */
function refusalOf(
  outcome: Outcome,
  verdict: Verdict,
  { decision, sentences, adopts }: Told,
): OutcomeProof | null {
  if (outcome === "rejected") return rejectedRefusal(adopts);
  if (outcome !== "approved") return null;
  const said = sentences.find(
    ({ sentence: { from, to } }) => from <= verdict.from && verdict.to <= to,
  );
  const { from = 0, to = 0 } = said?.sentence ?? {};
  return adoptedRefusal(decision.slice(from, to), adopts);
}

/** "Godkendt (indstilling: gives afslag)"; words that stand in the verdict's own are not said twice. */
function evidenceOf(proofs: readonly OutcomeProof[], refusal: OutcomeProof | null): string {
  const own = proofs.filter((one) => one !== refusal);
  const words = own.map((one) => one.words).join(" / ");
  if (!refusal || words.includes(refusal.words) || /afslag/.test(words)) return words;
  const where = refusal.section === "recommendation" ? "indstilling: " : "";
  return `${words} (${where}${refusal.words})`;
}

function nothingSettled(decision: string) {
  return { outcome: "other" as const, outcomeProofs: [], outcomeEvidence: firstWords(decision) };
}

/** The beginning of a text up to the end of its first sentence or line, some eighty letters at most. */
function firstWords(text: string): string {
  const [sentence = ""] = /^.*?(?:[.!?](?=\s)|$)/m.exec(text.trim()) ?? [];
  return sentence.length <= 80 ? sentence : sentence.slice(0, 80).replace(/\s+\S*$/, "");
}
