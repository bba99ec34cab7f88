/** Votes and dissent, as far as a decision's text tells. */
import type { VoteSide, Votes } from "../../contract/meeting.ts";
import { readVoteSide } from "./vote-side.ts";

export type Vote = { readonly votes: Votes | null; readonly dissent: string | null };

type Rule = { readonly side: keyof Votes; readonly pattern: RegExp };

/** Labelled sides: "For stemte: 5 (A+T+V)", "Imod: Liste H og Gruppe Ø". An empty one is nobody. */
const labelled: readonly Rule[] = [
  {
    side: "for",
    pattern: /^(?:for(?: stemte| forslaget(?: stemte)?| stemmer)?|stemmer for)[ \t]*:[ \t]*(.*)$/im,
  },
  {
    side: "against",
    pattern:
      /^(?:i?mod(?: stemte| forslaget(?: stemte)?| stemmer)?|stemmer imod)[ \t]*:[ \t]*(.*)$/im,
  },
  {
    side: "abstained",
    pattern:
      /^(?:undlod(?: at stemme)?|(?:stemte )?hverken for eller imod|blankt?)[ \t]*:[ \t]*(.*)$/im,
  },
];

/** "Med 42 stemmer mod 4", "med 3 stemmer for (A) og 1 stemme imod (C)". */
const tallies: readonly Rule[] = [
  { side: "for", pattern: /\b(\d+ stemmer?(?: for)?(?: \([^)]*\))?)(?= i?mod\b| og\b|,)/i },
  {
    side: "against",
    pattern:
      /\bstemmer?\b[^.\n]*?(?:\bi?mod|\bog|,) (\d+(?: stemmer?)?(?: i?mod)?(?: \([^)]*\))?)/i,
  },
];

/** Sides told in sentences: those who voted so. */
const told: readonly Rule[] = [
  { side: "for", pattern: /(?:^|[.]\s+)For (?:forslaget |indstillingen )?stemte ([^.\n]+)/m },
  {
    side: "against",
    pattern: /(?:^|[.]\s+)I?mod (?:forslaget |indstillingen )?stemte ([^.\n]+)/im,
  },
  { side: "against", pattern: /(?:^|[.]\s+)([^.\n:]{1,160}?) (?:stemte|stemmer) i?mod\b/m },
  { side: "abstained", pattern: /(?:^|[.]\s+)([^.\n:]{1,160}?) (?:undlod|undlader) at stemme/m },
];

const tells =
  /\bstem|\bi?mod\b|forbehold|mindretalsudt|protokol|dissens|^for:|ikke (?:tiltræde|støtte|anbefale)/im;
const tellsOfVote = /\bstem|^(?:for|i?mod|blankt?)\s*:/im;
const dissenting =
  /forbehold|mindretalsudtalelse|protokolbemærkning|(?:til|ført til) protokol|tilført protokollen|stemmer? i?mod\b|stemte i?mod|imod stemte|undlod at stemme|undlader at stemme|(?:kan|kunne) ikke (?:tiltræde|støtte|anbefale)|\bi?mod(?: stemte)?\s*:|dissens/i;

/** Reads this meeting's vote; both fields are null when the text tells of none. */
export function readVotes(decision: string | null): Vote {
  if (decision === null || !tells.test(decision)) return { votes: null, dissent: null };
  const voted = tellsOfVote.test(decision);
  const sideOf = (side: keyof Votes) => (voted ? readSide(decision, side) : null);
  const votes: Votes = {
    for: sideOf("for"),
    against: sideOf("against"),
    abstained: sideOf("abstained"),
  };
  const any = votes.for ?? votes.against ?? votes.abstained;
  return { votes: any ? votes : null, dissent: dissentIn(decision) };
}

/** What labels, numbers and sentences tell of one side, together; null when nothing does. */
function readSide(decision: string, side: keyof Votes): VoteSide | null {
  const label = capture(labelled, side, decision)[0];
  if (label !== undefined) return label === "" ? nobody : readVoteSide(label);
  const rest = [...tallies, ...told].filter((rule) => rule.side === side);
  const sides = capture(rest, side, decision).map(readVoteSide).filter(says);
  return sides.length === 0 ? null : sides.reduce(together);
}

function capture(rules: readonly Rule[], side: keyof Votes, decision: string): string[] {
  return rules.flatMap((rule) => {
    const match = rule.side === side ? rule.pattern.exec(decision) : null;
    return match ? [(match[1] ?? "").trim()] : [];
  });
}

const nobody: VoteSide = { count: 0, parties: [], names: [] };

function says({ count, parties, names }: VoteSide): boolean {
  return count !== null || parties.length > 0 || names.length > 0;
}

function together(a: VoteSide, b: VoteSide): VoteSide {
  return {
    count: a.count ?? b.count,
    parties: [...new Set([...a.parties, ...b.parties])],
    names: [...new Set([...a.names, ...b.names])],
  };
}

/** The paragraphs that say who disagreed, and how, as printed. */
function dissentIn(decision: string): string | null {
  const lines = decision.split(/\n+/).filter((line) => dissenting.test(line) && !isEmptySide(line));
  return lines.length === 0 ? null : lines.join("\n\n");
}

function isEmptySide(line: string): boolean {
  return /:\s*(?:0|ingen\.?)?$/i.test(line.trim());
}
