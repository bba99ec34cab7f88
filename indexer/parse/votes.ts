/** Votes and dissent, as far as a decision's text tells. */
import type { VoteSide, Votes } from "../../contract/meeting.ts";
import { parsePeople } from "./person-list.ts";

export type Vote = { readonly votes: Votes | null; readonly dissent: string | null };

type Side = keyof Votes;

/** Labelled sides: "For stemte: 5 (A+T+V)", "Imod: Liste H og Gruppe Ø". The text after the colon. */
const labelled: readonly { side: Side; pattern: RegExp }[] = [
  {
    side: "for",
    pattern:
      /^(?:for(?: stemte| forslaget(?: stemte)?)?|stemmer for|for stemmer)[ \t]*:[ \t]*(.*)$/im,
  },
  {
    side: "against",
    pattern:
      /^(?:i?mod(?: stemte| forslaget(?: stemte)?)?|stemmer imod|imod stemmer)[ \t]*:[ \t]*(.*)$/im,
  },
  {
    side: "abstained",
    pattern:
      /^(?:undlod(?: at stemme)?|hverken for eller imod|stemte hverken for eller imod|blankt?)[ \t]*:[ \t]*(.*)$/im,
  },
];

/** Sides told in sentences: the subject or object that the verb has. */
const told: readonly { side: Side; pattern: RegExp }[] = [
  {
    side: "for",
    pattern: /(?:^|[.,]\s+|\bmed )(\d+ stemmer)(?: for)?(?: \(([^)]*)\))?(?= (?:for|i?mod|og)\b)/im,
  },
  { side: "against", pattern: /\b(?:i?mod|og) (\d+)(?: stemmer?)?(?: i?mod)?(?: \(([^)]*)\))?/i },
  { side: "for", pattern: /^For (?:forslaget |indstillingen )?stemte (.+?)(?:\.|$)/m },
  { side: "against", pattern: /^Imod (?:forslaget |indstillingen )?stemte (.+?)(?:\.|$)/im },
  {
    side: "against",
    pattern: /(?:^|[.]\s+)([^.\n:]{2,160}?) (?:stemte|stemmer) (?:i?mod|imod\b)/m,
  },
  { side: "abstained", pattern: /(?:^|[.]\s+)([^.\n:]{2,160}?) (?:undlod|undlader) at stemme/m },
];

const tells = /stem|forbehold|mindretal|protokol|dissens|imod|\bfor:|tiltræde|støtte|anbefale/i;

const numbers = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

const dissenting =
  /forbehold|mindretalsudtalelse|protokolbemærkning|(?:til|ført til) protokol|tilført protokollen|stemmer? (?:i?mod|imod)|stemte i?mod|imod stemte|undlod at stemme|undlader at stemme|kan ikke (?:tiltræde|støtte|anbefale)|kunne ikke (?:tiltræde|støtte|anbefale)|\bi?mod(?: stemte)?\s*:|dissens/i;

/** Reads this meeting's vote; both fields are null when the text tells of none. */
export function readVotes(decision: string | null): Vote {
  if (decision === null || !tells.test(decision)) return { votes: null, dissent: null };
  const votes: Votes = { for: null, against: null, abstained: null };
  for (const { side, pattern } of labelled) votes[side] ??= sideOf(pattern.exec(decision), []);
  const counted = tally(decision);
  for (const { side, pattern } of told)
    if (counted || !pattern.source.includes("\\d+"))
      votes[side] ??= sideOf(pattern.exec(decision), ["told"]);
  const any = votes.for ?? votes.against ?? votes.abstained;
  return { votes: any ? votes : null, dissent: dissentIn(decision) };
}

/** "Med 42 stemmer mod 4": only there is a bare number a number of votes. */
function tally(decision: string): boolean {
  return /\d+ stemmer?\b/.test(decision);
}

function sideOf(match: RegExpExecArray | null, how: readonly "told"[]): VoteSide | null {
  if (!match) return null;
  const text = [match[1], match[2] && `(${match[2]})`].filter(Boolean).join(" ").trim();
  const side = readSide(text);
  // "Undlod at stemme:" with nothing after it says that nobody did, by saying nothing.
  const empty = side.count === null && side.parties.length === 0 && side.names.length === 0;
  return how.length > 0 && empty ? null : empty ? { ...side, count: text === "" ? 0 : null } : side;
}

/** "5 (A+T+V)", "Gruppe A, F og Liste H", "Anna Ager (A) og Bo Bach (V)". */
function readSide(text: string): VoteSide {
  const count = /(?<![\p{L}\d])(\d{1,3})(?![\d.])/u.exec(text)?.[1];
  const people = parsePeople(text);
  return {
    count: count === undefined ? wordCount(text) : Number(count),
    parties: partiesIn(text, people.length > 0),
    names: people.map((person) => person.name),
  };
}

function wordCount(text: string): number | null {
  const word = /^(\p{L}+) (?:medlemmer|stemmer?)\b/iu.exec(text)?.[1]?.toLowerCase();
  const count = word === undefined ? -1 : numbers.indexOf(word);
  return count < 0 ? null : count;
}

/** Letters that stand alone; beside names a letter in brackets is the member's party, not a group's vote. */
function partiesIn(text: string, hasNames: boolean): string[] {
  if (hasNames) return [];
  const letters = text.match(/(?<![\p{L}\d])[A-ZÆØÅ](?![\p{L}\d.])/gu) ?? [];
  const glued = /\(([A-ZÆØÅ]{2,})\)/.exec(text)?.[1]?.split("") ?? [];
  return [...new Set([...letters, ...glued])];
}

/** The paragraphs that say who disagreed, and how, as printed. */
function dissentIn(decision: string): string | null {
  const lines = decision.split(/\n+/).filter((line) => dissenting.test(line) && !isEmptySide(line));
  return lines.length === 0 ? null : lines.join("\n\n");
}

function isEmptySide(line: string): boolean {
  return /:\s*(?:0|ingen\.?)?$/i.test(line.trim());
}
