/** Several votes under one item: which of them is the vote on what was decided. */

/**
 * A vote as it was taken: what was said before it (`lead`), who voted how (`sides`), and what came of
 * it; all as sentences.
 */
type Ballot = {
  readonly lead: readonly string[];
  readonly sides: string[];
  result: string | null;
};

/** Not after an initial: "A. Ben Hansen". */
const sentenceEnd = /\s(?<=[^A-ZÆØÅ\s][.!?]\s)\s*(?=["“”»]?[A-ZÆØÅ\d])|\n+/;
const tellsSide =
  /\bstem[tm]|^(?:for|i?mod|undlod|hverken|blankt?)\b[^.:]{0,30}:|\bhverken for eller imod/i;
/** How a vote begins: with those in favour, or with the numbers. */
const beginnings = {
  for: /^(?:(?:om|ad) [^:]{1,40}: )?(?:stemmer )?for\b[^.:]{0,40}(?::|\bstemte\b)/i,
  tally: /\b\d+ stemmer?\b[^.]*\bi?mod\b/i,
} as const;
const result =
  /\b(?:fald(?:t|et)|bortfald(?:t|et)|forkast|nedstem|godkend|vedtag|tiltrådt|anbefale)/i;
const fell =
  /\b(?:fald(?:t|et)|bortfald(?:t|et)|forkast|nedstem|ikke (?:vedtag|godkend|tiltrådt))/i;
const amendment = /ændringsforslag/i;
/** What is voted on: the last that is named before a vote. */
const matter = /ændringsforslag|indstilling|hovedforslag|punkt|^ad \d/i;

/** What is said of each vote on the decision, in order; votes on amendments that fell are left out. */
export function votesOnDecision(decision: string): string[] {
  const votes = ballotsIn(decision).filter((ballot) => !isFallenAmendment(ballot));
  return votes.map(({ sides }) => sides.join("\n"));
}

function ballotsIn(decision: string): Ballot[] {
  const ballots: Ballot[] = [];
  let lead: string[] = [];
  for (const sentence of decision.split(sentenceEnd)) {
    const open = ballots.at(-1);
    if (tellsSide.test(sentence)) {
      if (open && goesOn(open, sentence)) open.sides.push(sentence);
      else ballots.push({ lead, sides: [sentence], result: null });
      lead = [];
    } else if (open?.result === null && result.test(sentence)) open.result = sentence;
    else lead.push(sentence);
  }
  return ballots;
}

/** The same vote as long as nothing has come of it and it does not begin once more. */
function goesOn({ sides, result: told }: Ballot, sentence: string): boolean {
  const begins = Object.values(beginnings).filter((beginning) => beginning.test(sentence));
  const begun = begins.some((beginning) => sides.some((side) => beginning.test(side)));
  return !begun && (told === null || begins.length === 0);
}

/** An amendment's vote is not the decision's, unless the amendment was adopted. */
function isFallenAmendment({ lead, sides, result: told }: Ballot): boolean {
  const text = [...sides, told ?? ""].join("\n");
  const named = lead.findLast((sentence) => matter.test(sentence)) ?? "";
  const moved = amendment.test(named) && !fell.test(named);
  if (!amendment.test(text) && !moved) return false;
  return fell.test(text) || told === null;
}
