/** One side of a vote: "5 (A+T+V)", "Gruppe A, F og Liste H", "Anna Ager (A) og Venstre". */
import type { VoteSide } from "../../../contract/meeting.ts";
import { parsePeople } from "../recognise/person-list.ts";

/** Parties that are printed by name; local lists are printed by letter. */
const partyNames =
  /Socialdemokrati(?:et|erne)|(?:Det )?Radikale Venstre|(?:Det )?Konservative(?: Folkeparti)?|Nye Borgerlige|SF|Socialistisk Folkeparti|Liberal Alliance|Kristendemokraterne|Dansk Folkeparti|Venstre|Danmarksdemokraterne|Enhedslisten|Alternativet|Moderaterne|Frie Grønne/g;
const numbers = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];

/** Reads what stands beside or before the verb; `count` is null where no number is printed. */
export function readVoteSide(text: string): VoteSide {
  const named = text.match(partyNames) ?? [];
  const rest = text.replace(partyNames, " ");
  const people = parsePeople(rest);
  return {
    count: countIn(text),
    parties: [...new Set([...named, ...lettersIn(rest, people.length)])],
    names: people.map((person) => person.name),
  };
}

function countIn(text: string): number | null {
  const digits = /(?<![\p{L}\d])(\d{1,3})(?![\d.])/u.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const word = /^(\p{L}+) (?:medlemmer|stemmer?)\b/iu.exec(text)?.[1]?.toLowerCase();
  const count = word === undefined ? -1 : numbers.indexOf(word);
  return count < 0 ? null : count;
}

/** Letters that stand alone; beside names a letter in brackets is the member's party, no group's vote. */
function lettersIn(text: string, people: number): string[] {
  if (people > 0) return [];
  const glued = /\(([A-ZÆØÅ]{2,})\)/.exec(text)?.[1]?.split("") ?? [];
  return [...(text.match(/(?<![\p{L}\d])[A-ZÆØÅ](?![\p{L}\d])/gu) ?? []), ...glued];
}
