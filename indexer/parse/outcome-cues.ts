/** Which outcomes a text may tell of at all: rules are tried only where one of their words stands. */
import type { Told } from "./outcome-rules.ts";

/**
 * Words without which no rule of an outcome holds, in lower case. What follows a word, `(?=…)`, is
 * looked at and not taken, so that it may be a cue of its own: "som indstillet".
 */
const cues: readonly [Told, string][] = [
  ["withdrawn", "udgi, udgå, taget af, tages af, trukket"],
  ["postponed", "udsat, udsæt, udskud, udskyd, flytt, overfør, genoptag"],
  ["rejected", "ikke (?=god|imø|til|ved|anb), forkast, afvist, nedstem, faldet, faldt, afsl"],
  ["referred", "anbefal, indstil, send"],
  ["noted", "til efter, til orient"],
  ["elected", "valgt, valg(?=$), vælger, som (?=\\w+ .*valg), udpeg, konstit"],
  ["approved", "godkend, tiltr, vedt, imødek, bevil, fulgt, følges, foret, bifald, tilslut"],
  ["approved", "besluttede, som (?=indstillet), efter (?=indst), med (?=indst)"],
  ["discussed", "drøft, diskut"],
];

const rows = cues.flatMap(([outcome, words]) => words.split(", ").map((cue) => ({ outcome, cue })));
const anyCue = new RegExp(rows.map(({ cue }) => cue).join("|"), "i");
const everyCue = new RegExp(anyCue, "gi");
/** By the word that the pattern takes. */
const outcomesOf = new Map<string, Told[]>();
for (const { outcome, cue } of rows) {
  const word = cue.replace(/\(.*$/, "");
  outcomesOf.set(word, [...(outcomesOf.get(word) ?? []), outcome]);
}

/** Whether the words of any outcome stand in the text. */
export function mayTellOutcome(text: string): boolean {
  return anyCue.test(text);
}

/** The outcomes whose words stand in a sentence: those that it may tell of. */
export function possibleOutcomes(sentence: string): readonly Told[] {
  const words = sentence.match(everyCue);
  return words ? words.flatMap((word) => outcomesOf.get(word.toLowerCase()) ?? []) : [];
}
