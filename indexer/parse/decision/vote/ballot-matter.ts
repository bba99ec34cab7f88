/** What a vote is on: the motion, an amendment, or no more than what to do with the item. */
import type { ReadSentence } from "../verdict/read-verdicts.ts";
import type { Matter, Verdict } from "../verdict/verdict.ts";

/** How a matter is dealt with at the meeting, and who may take part. */
const conduct = new RegExp(
  `(?<![a-zæøå])(?:${[
    "(?:lukkede|lukke|åbne|lukning af|åbning af) dør(?:e|ene)",
    "(?:et )?lukket (?:møde|dagsorden|punkt)",
    "(?:lukke|lukning af) mødet",
    "(?:af)?(?:slutte|slutning af|slutter) (?:debatten|drøftelsen|diskussionen|mødet)",
    "(?:lukke|stoppe|lukning af) (?:debatten|drøftelsen)",
    "taletid(?:en)?",
    "(?:in)?habil(?:e|itet|iteten)?",
    "(?:behandle[st]?|optage[st]?|optagelse af|tage[st]?|sætte[st]?) (?:[^,.;]{1,40} )?på (?:dagsordenen|(?:dagens|dette|aftenens) møde)",
    "udvid(?:e|else af) dagsordenen",
  ].join("|")})(?![a-zæøå])`,
);

/** Whether a sentence puts such a question to the vote: what comes of it stands in the next. */
export function putsConduct({ sentence }: ReadSentence): boolean {
  return conduct.test(sentence.lower) && /stemning|stemt|stemme/.test(sentence.lower);
}

/** A vote on that, whose sentence adopts or turns down nothing else. */
function isOnConduct({ sentence, verdicts }: ReadSentence): boolean {
  const settles = verdicts.some(
    ({ outcome, rule, matter }) =>
      /^(?:approved|rejected)$/.test(outcome) &&
      matter === "main" &&
      !/^(?:stemme|beslutte),/.test(rule),
  );
  return !settles && conduct.test(sentence.lower);
}

/**
 * What a sentence's vote is on: what its verdict names, or the verdict of the `last` sentence that had one, else what is
 * talked of; `put` where the sentence before put a question of conduct.
 */
export function ballotMatter(read: ReadSentence, last: ReadSentence | null, put: boolean): Matter {
  const { sentence, verdicts, topic } = read;
  if (isOnConduct(read) || (put && !namesMotion.test(sentence.lower))) return "other-item";
  const before = last?.verdicts.at(-1) ?? null;
  const refersBack =
    forThat.test(sentence.lower) ||
    (isProcedural(before) &&
      goesBack.test(last?.sentence.lower ?? "") &&
      againstAlone.test(sentence.lower));
  const verdict = verdicts[0] ?? (refersBack ? before : null);
  if (isProcedural(verdict)) return "procedure";
  if (verdict?.matter === "main" && fromMember.test(sentence.lower)) return "proposal";
  return verdict?.matter ?? (topic.open ? topic.matter : "main");
}

const namesMotion = /indstilling|forslag|(?<![a-zæøå])(?:herefter|derefter|derpå)(?![a-zæøå])/;

/** "Forslag fra Ida Lund om en cykelsti fik 4 stemmer og bortfaldt." */
const fromMember =
  /^\W*(?:et |det )?forslag(?:et)? fra (?!(?:[a-zæøå-]+ ){0,3}[a-zæøå-]*(?:udvalg|forvaltning|administration|bestyrelse|direktion))[^.;:]* (?:fik|opnåede) /;

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
