/** Votes and dissent, as far as a decision's text tells. */
import type { VoteSide, Votes } from "../../../contract/meeting.ts";
import { votesOnDecision } from "./ballots.ts";
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
  {
    side: "for",
    pattern:
      /(?:^|[.:]\s+)For (?:forslaget |indstillingen )?stemte ((?:\([^)\n]*\)?|[^.\n(])+?)(?=,? (?:og )?(?:i?mod|mens|hverken)\b|[.\n]|$)/m,
  },
  {
    side: "against",
    pattern:
      /(?:^|[.,]\s+|\bog )i?mod (?:forslaget |indstillingen )?stemte ((?:\([^)\n]*\)?|[^.\n(])+?)(?=,? (?:og|mens) |[.\n]|$)/im,
  },
  { side: "against", pattern: /(?:^|[.]\s+)([^.\n:]{1,160}?) (?:stemte|stemmer) i?mod\b/m },
  { side: "abstained", pattern: /(?:^|[.]\s+)([^.\n:]{1,160}?) (?:undlod|undlader) at stemme/m },
];

const tells =
  /\bstem[tm]|\bi?mod\s*:|forbehold|mindretalsudt|protokol|dissens|^for\s*:|ikke (?:tiltræde|støtte|anbefale)/i;
const tellsOfVote = /\bstem[tm]|^(?:for|i?mod|blankt?)\s*:/i;
const dissenting =
  /forbehold|mindretalsudtalelse|protokolbemærkning|(?:til|ført til) protokol|tilført protokollen|stemmer? i?mod\b|stemte i?mod|imod stemte|undlod at stemme|undlader at stemme|(?:kan|kunne) ikke (?:tiltræde|støtte|anbefale)|\bi?mod(?: stemte)?\s*:|dissens/i;

/** Reads this meeting's vote; both fields are null when the text tells of none. */
export function readVotes(decision: string | null): Vote {
  const telling = decision?.split("\n").filter((line) => tells.test(line)) ?? [];
  const voted = decision !== null && telling.some((line) => tellsOfVote.test(line));
  const votes = voted ? votesOnDecision(decision).flatMap(readSides) : [];
  return {
    votes: votes.findLast(isContested) ?? votes.at(-1) ?? null,
    dissent: dissentIn(telling),
  };
}

/** Of votes on several parts of a decision, one that was not unanimous tells most. */
function isContested({ against, abstained }: Votes): boolean {
  return [against, abstained].some((side) => side !== null && says(side) && side.count !== 0);
}

/** "Forkastet med 14 stemmer mod 3": those who rejected a proposal are named first, and were against it. */
const rejection = /\b((?:forkastet|nedstemt)[^.\n]*? med )(\d+)( stemmer i?mod )(\d+)/i;

function readSides(said: string): Votes[] {
  const text = said.replace(rejection, "$1$4$3$2");
  const votes: Votes = {
    for: readSide(text, "for"),
    against: readSide(text, "against"),
    abstained: readSide(text, "abstained"),
  };
  return votes.for || votes.against || votes.abstained ? [votes] : [];
}

/** What labels, numbers and sentences tell of one side, together; null when nothing does. */
function readSide(text: string, side: keyof Votes): VoteSide | null {
  const label = capture(labelled, side, text)[0];
  if (label === "") return nobody;
  const rest = capture([...tallies, ...told], side, text)
    .map(readVoteSide)
    .filter(says);
  if (label === undefined) return rest.length === 0 ? null : rest.reduce(together);
  // Parties stand beside the label, how many they were often only in the sentence above.
  const voted = readVoteSide(label);
  return {
    ...voted,
    count: voted.count ?? rest.find(({ count }) => count !== null)?.count ?? null,
  };
}

function capture(rules: readonly Rule[], side: keyof Votes, text: string): string[] {
  return rules.flatMap((rule) => {
    const match = rule.side === side ? rule.pattern.exec(text) : null;
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

/** What is said of those who disagreed, as printed; the numbers of a vote alone only where nothing else is. */
function dissentIn(telling: readonly string[]): string | null {
  const lines = telling.filter((line) => dissenting.test(line) && !isEmptySide(line));
  const told = lines.flatMap((line) =>
    fromSentence(line, (text) => isDissenting(withoutTally(text))),
  );
  const kept = told.length > 0 ? told : lines.flatMap((line) => fromSentence(line, isDissenting));
  return kept.length === 0 ? null : kept.join("\n\n");
}

/** A line from its first such sentence on: reasons follow those who give them. */
function fromSentence(line: string, isSuch: (text: string) => boolean): string[] {
  const sentences = line.split(/(?<=\.)\s+(?=[\p{Lu}\d])/u);
  const at = sentences.findIndex(isSuch);
  return at < 0 ? [] : [sentences.slice(at).join(" ")];
}

function isDissenting(text: string): boolean {
  return dissenting.test(text);
}

/** "42 stemmer mod 4" */
function withoutTally(text: string): string {
  return text.replace(/\d+ stemmer i?mod \d+/g, "");
}

function isEmptySide(line: string): boolean {
  return /:\s*(?:0|ingen\.?)?$/i.test(line.trim());
}
