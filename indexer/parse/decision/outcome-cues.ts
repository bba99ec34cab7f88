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
const anyCue = new RegExp(rows.map(({ cue }) => cue).join("|"), "gi");
/** By the word that the pattern takes. */
const outcomesOf = new Map<string, Told[]>();
for (const { outcome, cue } of rows) {
  const word = cue.replace(/\(.*$/, "");
  outcomesOf.set(word, [...(outcomesOf.get(word) ?? []), outcome]);
}

/** The words in a text that may tell of an outcome, as printed. */
export function outcomeWords(text: string): readonly string[] {
  return text.match(anyCue) ?? [];
}

/** The outcomes that these words may tell of. */
export function possibleOutcomes(words: readonly string[]): readonly Told[] {
  return words.flatMap((word) => outcomesOf.get(word.toLowerCase()) ?? []);
}
