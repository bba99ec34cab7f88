/** To adopt a recommendation to refuse is to adopt, and not to follow it is no refusal: the evidence tells what was recommended. */
import type { Adopted, Outcome, OutcomeProof } from "../../../contract/meeting.ts";
import { refusalRule } from "../../../contract/plain/adopted-points.ts";

/** What refuses, in a recommendation or a decision. */
export const refusal =
  /(?:meddel|giv)(?:es|er|e|t)? (?:der )?(?:[a-zæøå]+ ){0,3}afslag|afslag på|(?:at )?afvis(?:es|er|e|ning)\b|afslå(?:s|r)?\b|ikke (?:at )?(?:imødekomme[rs]?|tage[rs]? til følge)|tage[rs] ikke til følge|imødekomme[rs] ikke|ikke (?:giv|meddel)(?:es|er)\b|(?:giv|meddel)(?:es|er) ikke|ikke (?:fremme|godkende|vedtage|støtte|gennemføre|bevilge|dispensere|tillade|igangsætte|tiltræde)s\b|(?:fremme|godkende|vedtage|støtte|gennemføre|bevilge|dispensere|tillade|igangsætte|tiltræde)s ikke\b|(?:forkaste|nedstemme)s\b/i;
/** What is adopted: "godkendte, at …", "indstillingen om at …", "Afslag, som indstilles til godkendelse". */
const recommended =
  /\b(?:(?:godkend|tiltråd|tiltræd|vedtog|vedtage)[a-zæøå]*,?(?: (?:enstemmigt|dermed|herefter))? (?:at|indstillingen om)\b|(?:indstilling|anbefaling)(?:en)?(?: fra [^,.]{1,40}?)?,? (?:om|til|på|hvorefter)\b|(?:indstilles|anbefales)[^.,;]{0,60}?,? at\b)/i;
/** Where what is adopted ends, and something is said beside it. */
const beside =
  /(?<![a-zæøå])(?:med (?:den|det|de|en|et|følgende)|idet|efter at|såfremt|hvis|fordi|da|dog|men|mens|om(?! (?:afslag|at|afvisning)))(?![a-zæøå])|[.;»"]/i;

/** "Indstillingen om afslag blev godkendt": what it is on, whatever else was recommended beside it. */
const named = /(?<![a-zæøå])(?:indstilling|anbefaling)(?:en)? om (?:afslag|afvisning)(?![a-zæøå])/i;

/**
 * The words of a refusal that was adopted: in the sentence of the decision itself, or in every point of the
 * recommendation that it adopts; null where there is none.
 */
export function adoptedRefusal(sentence: string, adopted: readonly Adopted[]): OutcomeProof | null {
  const after = recommended.exec(sentence);
  const here = named.exec(sentence) ?? (after && refusal.exec(adoptedIn(sentence, after)));
  if (here) return { section: "decision", words: here[0], rule: refusalRule };
  return refusalInEach(adopted, "approved");
}

function adoptedIn(sentence: string, { index, 0: words }: RegExpExecArray): string {
  const behind = sentence.slice(index + words.length);
  const end = beside.exec(behind)?.index ?? behind.length;
  return sentence.slice(index, index + words.length + end);
}

/** The words of a recommendation that is nothing but to refuse, and was not followed; null where it is another. */
export function rejectedRefusal(adopted: readonly Adopted[]): OutcomeProof | null {
  return refusalInEach(adopted, "rejected");
}

function refusalInEach(adopted: readonly Adopted[], settled: Outcome): OutcomeProof | null {
  const words = adopted.map(({ text, outcome }) =>
    outcome === settled ? refusal.exec(text)?.[0] : undefined,
  );
  const [first] = words;
  if (first === undefined || words.includes(undefined)) return null;
  return { section: "recommendation", words: first.trim(), rule: refusalRule };
}
