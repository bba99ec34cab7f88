/** The points of a recommendation that a short decision settles, in words: for pages, quotations, feeds and exports. */

/** The rule by which a proof tells that a recommendation to refuse was adopted. */
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

/** Whether what was adopted is a refusal: »Godkendt« alone would be read as a yes. */
export function isAdoptedRefusal(proofs: readonly { readonly rule: string }[]): boolean {
  return proofs.some(({ rule }) => rule === refusalRule);
}
