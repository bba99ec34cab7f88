/** Lists of people as minutes print them: names with parties, roles, stand-ins and item numbers. */

import type { Person } from "../../../../contract/meeting.ts";
import { matchesIn } from "../../../../contract/plain/text/matches-in.ts";
import { isName, shortName } from "./person-name.ts";

/** `note` is what the list adds in brackets that is no party: "ankom kl. 16.30", "gæst"; "" where nothing. */
export type ListedPerson = Person & { readonly note: string };

const roles =
  /^(?:formand|næstformand|borgmester|viceborgmester|\d\. viceborgmester|rådmand|forperson|ordfører|\p{L}*medlem(?:mer)?(?:ne)?|\p{L}*repræsentant(?:er)?(?:ne)?|(?:\d\. )?suppleant|stedfortræder|kirkeværge|kasserer|kontaktperson|(?:sogne)?præst|pastor|provst)(?:en)?[\s:]+(?=\p{Lu})/iu;
const nobody =
  /^(?:ingen|ikke registreret|alle (?:er )?mødt|alle|intet|ingen afbud|ingen fraværende|der var ingen)\.?$/i;
const party =
  /\(\s*(?:[Ll]iste\s+)?([A-ZÆØÅ]{1,3}|UP|u\.?p\.?|Løsgænger|løsgænger|[Uu]den for partierne|(?!Orlov|Afbud|Ferie|Formand|Næstformand|Suppleant|Gæst|Referent)\p{Lu}\p{Ll}{3,14})\s*\)/u;

/** Those who are there for the municipality, not as members: "centerchef Lone Ry", "sekretær Ida Falk". */
const staff =
  /^(?:\p{L}*(?:chef|direktør|konsulent|leder|koordinator|medarbejder|sekretær)|referent)(?:en)?[\s:]+(?=\p{Lu})/iu;
const staffNote =
  /^(?:ref(?:erent)?\.?|gæst|sekretær|\p{L}*(?:chef|direktør|konsulent)|forvaltningen|administrationen|observatør)$/iu;

/** The people that a text lists; what is no name is left out. */
export function parsePeople(text: string): Person[] {
  return parseListed(text).map(({ name, party: letter }) => ({ name, party: letter }));
}

/** The same with what is noted of each; guests and staff among them are left out. */
export function parseListed(text: string): ListedPerson[] {
  const pieces = splitNames(text);
  const people = pieces.flatMap((piece) => readPerson(piece) ?? []);
  return people.length > 0 ? people : surnamesFirst(pieces);
}

/** Whether a text is nothing but a list of people (or says that there are none). */
export function isPeopleOnly(text: string): boolean {
  if (saysNobody(text)) return true;
  const pieces = splitNames(text);
  if (pieces.length === 0) return false;
  return pieces.every((piece) => readPerson(piece) !== null) || surnamesFirst(pieces).length > 0;
}

/** "Ingen", "Ikke registreret", "Alle mødt": a list that says there is none. */
export function saysNobody(text: string): boolean {
  return nobody.test(text.trim());
}

const between = new RegExp(
  String.raw`[,;\n•·]|\s+(?:og|samt|&)\s+|(?<=\))\s+(?=\p{Lu})|(?<=\p{Ll}{3}\.)(?<!${shortName})\s+(?=\p{Lu})`,
  "u",
);

const firstNames =
  /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,4})(?:(?:, | og )(?:\p{Lu}\p{Ll}+|\p{Lu}{2,4}))*\.?$/u;

/** Whether a list is of names of one word, or of initials: "Ejnar og Mie", "NL". */
export const isFirstNames = (text: string): boolean => firstNames.test(text) && !saysNobody(text);

const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’. -]+)$/u;

/** "Bo Bæk (V), der kom kl. 17, Ib Fog": what is told of him is a note on him. */
const toldOfOne =
  /,\s*(?:der|som) ((?:deltog|ankom|kom|mødte|gik|forlod|måtte|var|er|blev|havde|har)(?!\p{L})(?:(?! (?:og|samt) \p{Lu})[^,;()\n])*)/gu;

/** Between semicolons a comma parts surname and given names: "Dyhr, Inger Marie; Lindved, Børge". */
function splitNames(text: string): string[] {
  const semicolons = text.split(/;|\n/).map((piece) => piece.trim());
  if (semicolons.length > 1 && semicolons.every((piece) => turned.test(piece)))
    return semicolons.map((piece) => piece.replace(turned, "$2 $1"));
  return text
    .split("\n")
    .map(withoutCells)
    .join("\n")
    .replace(/\s+m\.?\s?fl\.?(?=\s*(?:,|$|\n))/g, "")
    .replace(/(?<=\p{Ll}{2})\/(?=\p{Lu}\p{Ll}+ \p{Lu})/gu, ";")
    .replace(/(?<=\d)(?:,| og| samt) (?=\d)/g, " + ")
    .replace(toldOfOne, " ($1)")
    .replace(/,\s*(?=\()/g, " ")
    .replace(
      /,\s*(?:formand|næstformand|\p{L}*borgmester)(?=\s[–-]\s*(?:afbud|fraværende|orlov))/giu,
      "",
    )
    .replace(/,\s*([A-ZÆØÅ])(?=\s*(?:,|$|\n))/g, " ($1)")
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** A table's row: one name with what its other cells note, "Ole Dam\tF\tAfbud", or a name a cell. */
function withoutCells(row: string): string {
  const [first = "", ...others] = row.split("\t").map((cell) => cell.trim());
  if (others.some((cell) => isName(cell.replace(/\([^)]*\)?/g, " ").trim())))
    return [first, ...others].join(";");
  const notes = others.filter((cell) => !/^(?:x|\(.*)?$/i.test(cell));
  const told = others.every((cell) => !cell.startsWith("("));
  return told ? [first, ...notes.map((note) => `(${note})`)].join(" ") : row;
}

/** "Hegn, Lis (A)": a single word before one with a party. */
function surnamesFirst(pieces: readonly string[]): ListedPerson[] {
  const pairs = pieces
    .filter((_, at) => at % 2 === 0)
    .map((piece, at) => [piece, pieces[2 * at + 1]]);
  const people = pairs.flatMap(([surname, given]) => {
    const [, name, rest] = /^(\p{Lu}[\p{L}'’. -]*?)\s*(\([^)]*\))\.?$/u.exec(given ?? "") ?? [];
    const one = name && readPerson(`${name} ${surname} ${rest}`);
    return one ? [one] : [];
  });
  return people.length === pairs.length ? people : [];
}

/** One name; null for what is none: a stand-in's note, an item range, a sentence, one of the staff. */
function readPerson(piece: string): ListedPerson | null {
  if (staff.test(piece)) return null;
  const text = withoutSender(piece.replace(roles, ""))
    .replace(roles, "")
    .replace(/\s*(?:stedfortræder|suppleant|i stedet) for .*$/i, "")
    .replace(/[:–].*$|\s-\s.*$|\s(?:med|uden) afbud.*$/, "")
    .replace(/^[-*]\s*/, "")
    .replace(/\.$/, "");
  const name = text
    .replace(/\([^)]*\)?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!isName(name) || organisation.test(name)) return null;
  const letter = partyIn(text, name);
  const behind = noteBehind.exec(piece)?.[1] ?? null;
  const bracketed = [...matchesIn(text, /\(([^)]*)\)?/g)].map(([, note = ""]) => note.trim());
  const notes = behind === null ? bracketed : [...bracketed, behind];
  const note = notes.filter((one) => one !== letter).join(", ");
  return notes.some((one) => staffNote.test(one)) ? null : { name, party: letter, note };
}

/** "Bo Bæk (V) – afbud", "Bo Bæk - ankom kl. 17", "Ida Falk - referent" */
const noteBehind =
  /\s[–-]\s*((?:afbud|fraværende|orlov|inhabil|undtagen|(?:ikke|ej) (?:mødt|til ?stede)|deltog|ankom|kom|gik|forlod|nej$)(?!\p{L}).*|ref(?:erent|\.)|sekretær|gæst)$/iu;

/** "Ældre Sagen: Anna Ager", "V: Anna Ager" is sent by whom stands first; "Anna Ager: formand" is not. */
function withoutSender(piece: string): string {
  const [, sent = ""] = /^(?:\p{Lu}|[^:]{2,60}):\s*(\p{Lu}.*)$/u.exec(piece) ?? [];
  const name = sent
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[.\s]+$/, "")
    .trim();
  const sender = piece.slice(0, piece.indexOf(":"));
  return isName(name) && (organisation.test(sender) || !isName(sender)) ? sent : piece;
}

/** How names of organisations begin or end, which two capitals make look like a person's. */
const organisation =
  /^(?:danske?|danmarks|kirkens|landsforeningen|foreningen|unge|ældre)(?!\p{L})|(?:råd|rådet|forening|foreningen|organisation|organisationer|forbund|sagen|korshær|kommune|udvalg|udvalget|danmark|center|centret|parti|partiet|hjælp|selskab|forum|klub|kirke|skole|listen)$/iu;

/** A party's letters, unless they are the person's own: "Leif Ingers (LI)". */
function partyIn(text: string, name: string): string | null {
  const printed = party.exec(text)?.[1] ?? null;
  const initials = name.split(/[\s-]+/).map((word) => word[0]?.toUpperCase());
  return printed !== null && printed.length > 1 && printed === initials.join("") ? null : printed;
}
