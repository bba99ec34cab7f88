/** Lists of people as minutes print them: names with parties, roles, stand-ins and item numbers. */
import type { Person } from "../../../contract/meeting.ts";

const roles =
  /^(?:formand|næstformand|borgmester|viceborgmester|\d\. viceborgmester|rådmand|forperson|ordfører|medlem|suppleant)(?:en)?[\s:]+(?=\p{Lu})/iu;
const nobody =
  /^(?:ingen|ikke registreret|alle (?:er )?mødt|alle|intet|ingen afbud|ingen fraværende|der var ingen)\.?$/i;
const particle = new Set([
  "von",
  "van",
  "de",
  "den",
  "der",
  "af",
  "el",
  "al",
  "bin",
  "la",
  "le",
  "du",
  "von der",
]);
const party = /\(\s*([A-ZÆØÅ]|UP|u\.?p\.?|Løsgænger|løsgænger|uden for partierne)\s*\)/;

/** The people that a text lists; what is no name is left out. */
export function parsePeople(text: string): Person[] {
  return splitNames(text).flatMap((piece) => {
    const person = readPerson(piece);
    return person ? [person] : [];
  });
}

/** Whether a text is nothing but a list of people (or says that there are none). */
export function isPeopleOnly(text: string): boolean {
  if (saysNobody(text)) return true;
  const pieces = splitNames(text);
  return pieces.length > 0 && pieces.every((piece) => readPerson(piece) !== null);
}

/** "Ingen", "Ikke registreret", "Alle mødt": a list that says there is none. */
export function saysNobody(text: string): boolean {
  return nobody.test(text.trim());
}

function splitNames(text: string): string[] {
  return text
    .replace(/,\s*(?=\()/g, " ")
    .replace(/,\s*([A-ZÆØÅ])(?=\s*(?:,|$|\n))/g, " ($1)")
    .split(/[,;\n•·]|\s+og\s+|\s+samt\s+|(?<=\))\s+(?=\p{Lu})/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/** One name; null for what is none: a stand-in's note, an item range, a sentence. */
function readPerson(piece: string): Person | null {
  const text = piece
    .replace(roles, "")
    .replace(/\s*(?:stedfortræder|suppleant|i stedet) for .*$/i, "")
    .replace(/[:–].*$|\s-\s.*$/, "")
    .replace(/^[-*]\s*/, "")
    .replace(/\.$/, "");
  const name = text
    .replace(/\([^)]*\)?/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return isName(name) ? { name, party: party.exec(text)?.[1] ?? null } : null;
}

function isName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 7 || (words.at(-1) ?? "").length < 2) return false;
  return words.every((word, i) => isNameWord(word) || (i > 0 && particle.has(word)));
}

function isNameWord(word: string): boolean {
  return (
    /^\p{Lu}(?:[\p{L}'’´.-]*)$/u.test(word) &&
    !/^(?:Den|Det|Der|Kl|Udvalget|Rådet|Byrådet|Sag|Sagsoversigt|Punkt|Side|Mødedato|Ad|Gruppe|Liste)$/.test(
      word,
    )
  );
}
