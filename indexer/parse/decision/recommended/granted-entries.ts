/** Entries of a list that get an amount, where others of it are refused: "Spejderne: 5.000 kr. Roklubben: afslag." */
import { letter, upper } from "../language/letters.ts";
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Verdict } from "../verdict/verdict.ts";

const granted = new RegExp(
  `^\\s*(?:[-•·*]\\s*)?([${upper}][${letter}\\d .'&/-]{2,60}?)(?:\\s*[:–-]| får| tildeles| bevilges)\\s*(?:kr\\.?\\s*)?\\d[\\d.,]*\\s*(?:kr|mio|t\\.?kr|,-)`,
);

/** None where no entry is refused: a list of amounts may tell of anything. */
export function grantedEntries(sentences: readonly ReadSentence[]): Verdict[] {
  const verdicts = sentences.flatMap((one) => one.verdicts);
  const refused = verdicts.find(({ outcome, scope }) => outcome === "rejected" && scope !== "");
  if (refused === undefined) return [];
  return sentences.flatMap((one) => {
    const match = one.verdicts.length === 0 ? granted.exec(one.sentence.text) : null;
    if (match === null) return [];
    const thing = (match[1] ?? "").toLowerCase();
    const place = { from: one.sentence.from, to: one.sentence.from + match[0].length };
    const rule = "amount, entry of a list";
    return [{ ...refused, ...place, outcome: "approved" as const, scope: thing, thing, rule }];
  });
}
