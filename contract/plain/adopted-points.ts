/** The points of a recommendation that a short decision settles, in words: for pages, quotations, feeds and exports. */
import { type outcomeLabels, refusalLabels } from "./outcomes.ts";

/** The rule by which a proof tells that it was recommended to refuse. */
export const refusalRule = "refusal";

export const adoptedLead = "Indstillingen lød";

type Point = { readonly point: string | null; readonly text: string };

/** `2. at planen vedtages` */
export function pointText({ point, text }: Point): string {
  return point === null ? text : `${point}. ${text}`;
}

/** All of them on one line; "" where there are none. */
export function adoptedText(points: readonly Point[]): string {
  return points.map(pointText).join(" ").replace(/\s+/g, " ").trim();
}

/** Whether it was recommended to refuse. */
export function isOnRefusal(proofs: readonly { readonly rule: string }[]): boolean {
  return proofs.some(({ rule }) => rule === refusalRule);
}

/** A whole item with its proofs, or a hit. */
type Proven = {
  readonly outcome: keyof typeof outcomeLabels | null;
  readonly outcomeProofs?: readonly { readonly rule: string }[];
  readonly refusal?: true | undefined;
};

/** What stands for an outcome whose own word would be misread; undefined where that is right. */
export function outcomeLabel({ outcome, outcomeProofs = [], refusal }: Proven): string | undefined {
  const labels: Readonly<Record<string, string | undefined>> = refusalLabels;
  return outcome !== null && (refusal || isOnRefusal(outcomeProofs)) ? labels[outcome] : undefined;
}
