/** What a vote is on: the motion, an amendment, or no more than what to do with the item. */
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Matter, Verdict } from "../verdict/verdict.ts";

/** What a sentence's vote is on: what its verdict names, or the verdict `before` it, else what is talked of. */
export function ballotMatter(
  { sentence, verdicts, topic }: ReadSentence,
  last: ReadSentence | null,
): Matter {
  const before = last?.verdicts.at(-1) ?? null;
  const refersBack =
    forThat.test(sentence.lower) ||
    (isProcedural(before) &&
      goesBack.test(last?.sentence.lower ?? "") &&
      againstAlone.test(sentence.lower));
  const verdict = verdicts[0] ?? (refersBack ? before : null);
  if (isProcedural(verdict)) return "procedure";
  return verdict?.matter ?? (topic.open ? topic.matter : "main");
}

/** "17 stemte for dette": for what was told just before. */
const forThat = /\bfor (?:dette|det|herfor|denne beslutning)(?![a-zæøå])|\bherfor\b/;

/** "Sagen sendes tilbage. Venstre var imod.": against just that. */
const againstAlone = /\bi?mod(?:,? (?:da|idet|fordi|under henvisning)\b|\s*[.!]?\s*$)/;

const goesBack = /tilbage|retur|hjemvi|udsæt|udsat|udskyd|udskudt/;

function isProcedural(verdict: Verdict | null): boolean {
  return verdict !== null && (verdict.outcome === "postponed" || sendsAway(verdict));
}

/** To send an item away is not to recommend it. */
function sendsAway({ outcome, rule }: Verdict): boolean {
  return (
    outcome === "referred" &&
    /^(?:sende|oversende|hjemvise|henvise|tilbagesende|tilbagevise|returnere), /.test(rule)
  );
}

/** To put off is the end of a vote on that. */
export function onProcedure(verdict: Verdict): Verdict {
  return verdict.outcome === "postponed" ? { ...verdict, matter: "procedure" } : verdict;
}
