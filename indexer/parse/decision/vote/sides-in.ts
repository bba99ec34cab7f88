/** What a sentence tells of the sides of a vote. */

import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { withCountsInBrackets } from "../language/parties.ts";
import { isPage, type Sentence } from "../language/sentences.ts";
import { type ReadSide, says } from "./add-up.ts";
import { nobody, readSide } from "./read-side.ts";
import { type Side, type SidePattern, sidePatterns } from "./side-patterns.ts";

export type ToldSide = {
  readonly side: Side;
  readonly how: SidePattern["how"];
  readonly read: ReadSide;
  /** "Et flertal (A og F) stemte for": more than the others. */
  readonly most: boolean;
};

/** `whole` where every word of voting in the sentence was understood. */
export type SidesTold = {
  readonly told: readonly ToldSide[];
  readonly whole: boolean;
};

const votes =
  /\b[a-zæøå]*(?:flertal|mindretal)(?:let)?\b.*\(|bestående af|\b(?:anbefal|indstil|tilt|godkend|støtte|vedt)[a-zæøå]* af |^\s*(?:gruppe |liste )?[a-zæøå]{1,2}(?:,| og|\+)|demokrat|venstre|radikale|konservative|listen|alternativet|moderaterne|\b(?:stemte|stemmer|stemme|stemmerne|undlod|undlader|imod|afstod|blanke?|stemmetal[a-z]*|ja-?stemmer|ja|nej|mod)\b|\bmedlem(?:mer)? \(|^\s*(?:for|mod)\s*:|^\s*\d+ (?:stemmer )?for\b|\bmed \d+\s*[-–]|flertal på \d|som flertal|stemmelighed|(?:lige|afgørende|udslagsgivende) (?:stemme )?\(\d|^\s*(?:ja|nej)(?:-?stemmer)?:|(?:afstemning|stemmefordeling|stemmetal|resultat)[^:.]{0,40}: (?:ja|nej|for|i?mod)\b/;
/** What is still a vote where the rest has been read. */
const unread =
  /\b(?:stemte|stemmer)\s+(?!om\b)[^.;,:]{1,80}?\s(?:for|i?mod)(?![a-zæøå])|\b(?:undlod|undlader|afstod)\b|\b(?:stemte|stemmer)\s+(?:for|i?mod|hverken|blankt)\b|\b(?:for|i?mod)(?:\s+[a-zæøåéüö]+){0,3}\s+(?:stemte|stemmer)\b|\b\d{1,2}\s+(?:for|imod|blanke?)\s*(?:[(.,]|$)|(?<![a-zæøå])(?:øvrige|resten|andre)\b[^.;,]*\s(?:for|i?mod)\s*(?:[.,;]|$)/i;
/** "Kun 6 stemte for", "Forslaget fik 6 stemmer": nothing is told of the others. */
const few =
  /^\W*(?:kun|alene|blot) \d|(?:fik|opnåede) (?:kun )?\S+ stemmer?(?![a-zæøå])(?! (?:for|i?mod))/;
/** Words of voting that tell of no side: how it was done, what it was about, that all agreed. */
const idle =
  /\b(?:uden (?:at stemme|afstemning)|til at stemme|(?:sat|sætte|sættes) (?:til|under) afstemning|formandens stemme(?:(?!afgørende|udslagsgivende)[^.,])*|(?<!(?:undlod|undlader|fra)\s+)(?:at|kan|vil|må) stemme(?: for| imod| om)?|stemte om|stemt om)\b/gi;
/** "2/3 af medlemmerne", "to tredjedele af rådet", "60 %": a share, and no number of votes. */
const fraction =
  /(?<![\d/])(?:1\/[2-9]|2\/[35]|3\/[45]|4\/5|5\/6)(?![\d/])|\b\d+ ?(?:%|procent\b|pct\b)|\b[a-zæøå]+ (?:tredje|fjerde|femte|sjette)del(?:e|es)?\b|\bhalvdelen\b/gi;
/** Stands for what has been read: no list goes on over it. */
const covered = ";";

/** Null where the sentence tells of no vote. Every word is taken by the first pattern that takes it. */
export function sidesIn({ text, lower }: Pick<Sentence, "text" | "lower">): SidesTold | null {
  if (isPage({ text }) || !votes.test(lower)) return null;
  const blank = (words: string) => covered.repeat(words.length);
  let rest = withCountsInBrackets(text).replace(idle, blank).replace(fraction, blank);
  const told: ToldSide[] = [];
  for (const one of sidePatterns) {
    if (!one.cue.test(lower)) continue;
    for (const match of matchesIn(rest, one.pattern)) {
      const sides = sidesOf(one, match);
      if (sides.length === 0) continue;
      told.push(...sides);
      rest = cover(rest, match, one);
    }
  }
  return told.length === 0 || repeats(told)
    ? null
    : { told, whole: !unread.test(rest) && !few.test(lower) };
}

/** Two votes in one sentence, which cannot be told from each other. */
function repeats(told: readonly ToldSide[]): boolean {
  const counted = told.filter(({ read }) => read.count !== null).map(({ side }) => side);
  return new Set(counted).size < counted.length;
}

function sidesOf({ how, sides }: SidePattern, match: RegExpExecArray): ToldSide[] {
  const printed = new Map<Side, string>();
  for (const [i, side] of sides.entries()) {
    const words = match[i + 1];
    if (words !== undefined) printed.set(side, `${printed.get(side) ?? ""} ${words}`);
  }
  return [...printed].flatMap(([side, words]) => {
    const read = how === "label" && words.trim() === "" ? nobody : readSide(words);
    const most = /^\s*et\s+flertal\b/i.test(words);
    return says(read) ? [{ side, how, read, most }] : [];
  });
}

/** What has been read is read once. */
function cover(text: string, match: RegExpExecArray, { how }: SidePattern): string {
  const from = how === "telling" ? (match.indices?.[1]?.[0] ?? match.index) : match.index;
  const to = match.index + match[0].length;
  return text.slice(0, from) + covered.repeat(to - from) + text.slice(to);
}
