/** A sentence of disagreement with what belongs to it: the reason that follows, the statement it announces. */
import type { ReadSentence } from "../verdict/read-verdicts.ts";

/** Places in the decision's text. */
export type Passage = { readonly from: number; readonly to: number };

const longestQuotation = 2000;
const quotationAfter = /^\s*[»"“”][^»«"“”]*[«"“”]\.?/;
/** Goes on with what was said before it. */
const goesOn =
  /^\s*(?:(?:han|hun|de|vi|partiet|gruppen|begrundelsen|baggrunden|det skyldes|dette skyldes)\b|[»"“”])/i;

/** The passage that begins with the sentence at `at`. */
export function passageOf(
  sentences: readonly ReadSentence[],
  at: number,
  decision: string,
): Passage {
  const { from, to } = sentences[at]?.sentence ?? { from: 0, to: 0 };
  const printed = decision.slice(from, to);
  const below = decision.slice(to, to + longestQuotation);
  const quoted = /:\s*$/.test(printed) ? quotationAfter.exec(below) : null;
  if (quoted) return { from, to: to + quoted[0].length };
  return { from, to: endOf(sentences, at, decision, printed.includes(":")) };
}

/** `announces`: what follows a colon was made blank, as somebody's statement. */
function endOf(
  sentences: readonly ReadSentence[],
  at: number,
  decision: string,
  announces: boolean,
): number {
  let end = sentences[at]?.sentence.to ?? 0;
  for (const { sentence } of sentences.slice(at + 1)) {
    const stated = announces && sentence.text.trim() === "";
    const more = !sentence.opens && goesOn.test(decision.slice(sentence.from, sentence.to));
    if (!stated && !more) break;
    end = sentence.to;
  }
  return end;
}
