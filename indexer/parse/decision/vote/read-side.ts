/** One side of a vote: "5 (A+T+V)", "Gruppe A, F og Liste H", "Anna Ager (A) og Venstre". */
import { parsePeople } from "../../recognise/people/person-list.ts";
import { upper } from "../language/letters.ts";
import { printedNumber, readNumber } from "../language/numbers.ts";
import { partyList, partyName } from "../language/parties.ts";
import { addedUp, type ReadSide } from "./add-up.ts";

/** `unsure` where a name has no party beside it. */
type Piece = ReadSide & { readonly unsure?: boolean };

export const nobody: ReadSide = {
  count: 0,
  parties: [],
  names: [],
  understood: true,
};
const unread: ReadSide = {
  count: null,
  parties: [],
  names: [],
  understood: false,
};

/** Parties that are printed by name, in the spellings minutes use. */
const named = new RegExp(
  `^(?:${partyName}|frie grønne|slesvigsk parti|schleswigsche partei|kommunisterne|(?:SF|DF|EL|RV|KF|LA|DD|NB|KD|SP|ALT)|\\p{Lu}[\\p{L}-]*(?:listen|partiet)|(?:den |det )?\\p{Lu}[\\p{L}-]* (?:liste|listen|parti|partiet))$`,
  "iu",
);
const capital = /^\p{Lu}/u;
const letter = /^[A-ZÆØÅ]$/;
/** "Gruppe A", "Liste H", "V-gruppen", "Venstres gruppe": the letter or the name is the party. */
const grouped =
  /^(?:(?:gruppen?|lister?n?|partie(?:t|rne)|valggruppen?)\s+)|(?:-gruppen|s (?:byråds)?gruppe|'s gruppe)$/iu;
const lead =
  /^(?:(?:et )?(?:flertal|mindretal)(?:let)?(?: i (?:udvalget|rådet|byrådet|kommunalbestyrelsen))?(?:,? (?:der )?(?:bestående|består|udgjort) af)?(?: på(?= \d))?|sammen med|i lighed med|følgende(?: medlemmer)?|medlemmerne|medlemmer(?= fra)|partierne|grupperne|(?:de )?øvrige (?=\d)|(?:alle|samtlige)(?: [a-zæøå]+)? (?=\d)|de (?=(?:\d+|to|tre|fire|fem|seks|syv|otte|ni|ti) medlem)|alene|kun|udelukkende)[:\s]*/iu;
const counted = new RegExp(
  `^(?:i alt )?(${printedNumber})(?![\\p{L}\\d.,]*\\d)(?:\\s+(?:byråds|udvalgs|råds)?(?:medlemmer|medlem|stemmer|stemme|personer))?(?:\\s+i alt)?(?:\\s+(?:fra|bestående af))?(?=$|[\\s(:])[:\\s]*(.*)$`,
  "isu",
);

/** "A (13), B (3) og V (11), i alt 27": who, and then how many in all. */
const summed = /^(.*?[\p{L})]),? i alt (\d{1,3})(?: stemmer| medlemmer)?$/su;

/** Reads what stands beside or before the verb. */
export function readSide(printed: string): ReadSide {
  const text = printed
    .replace(/\s+/g, " ")
    .replace(/^[\s,:;]+|[\s,:;.]+$/g, "")
    .replace(/^(?:og|mens|men|samt)\s+/, "")
    .replace(/,?\s+(?:sammen|i lighed) med\s+/, ", ")
    .replace(/(?<=\d)\s+(?:der|som)(?=\s*(?:\(|$))/, "")
    .replace(lead, "")
    .replace(/,\s*(?:UP|UFP|u\.?p\.?|løsgænger)(?=\s*(?:[),]|$))/g, "")
    .replace(/^\(((?:[^()]|\([^()]*\))*)\)$/, "$1");
  if (text === "") return unread;
  // "11: A (6), F (3) og Ø (2)": how many in all, and then who.
  const total = /^(.+?)\s*:\s*(.+)$/s.exec(text);
  const all = total && counted.exec(total[1] ?? "");
  if (total && all && (all[2] ?? "") === "")
    return readCounted(readNumber(all[1] ?? ""), total[2] ?? "");
  const [, those = "", sum = ""] = summed.exec(text) ?? [];
  if (those !== "") return readCounted(readNumber(sum), those);
  const printedPieces = text.match(beforeNames) ? partedByParty(text) : piecesOf(text);
  if (printedPieces.length === 0) return unread;
  const pieces = printedPieces.map(readPiece);
  const mixed = pieces.some(({ parties }) => parties.length > 0);
  const sure = pieces.map((piece) => (mixed ? surely(piece) : piece));
  return addedUp(sure, printedPieces);
}

const beforeNames = new RegExp(`^${partyList}:\\s+[${upper}\\d]`);
const nextParty = new RegExp(`(?:,\\s*|;\\s*|\\s+og\\s+)(?=${partyList}:\\s)`);

/** "A: Signe, Otto, V: Bo" as "A (Signe, Otto)" and "V (Bo)". */
function partedByParty(text: string): string[] {
  return text.split(nextParty).map((group) => `${group.replace(/:\s+/, " (")})`);
}

/** Cut at commas and conjunctions outside brackets. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [""];
  let depth = 0;
  for (const part of text.split(/([()]|,\s*|;\s*|\s+og\s+|\s+samt\s+|\s*[+•/]\s*)/)) {
    if (part === "(") depth += 1;
    if (part === ")") depth = Math.max(0, depth - 1);
    const cuts = depth === 0 && /^(?:[,;]\s*|\s+(?:og|samt)\s+|\s*[+•/]\s*)$/.test(part);
    if (cuts) pieces.push("");
    else pieces.push((pieces.pop() ?? "") + part);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** "Venstres fem medlemmer" */
const membersOf = new RegExp(`^(.+?)s\\s+(${printedNumber})\\s+(?:[a-zæøå]+s)?medlem(?:mer)?$`);

function readPiece(piece: string): Piece {
  const [, owner = "", members = ""] = membersOf.exec(piece) ?? [];
  const group = partyOf(owner.replace(/['’]$/, ""));
  if (group !== null) return ofParty(group, members);
  const number = counted.exec(piece);
  if (number) return readCounted(readNumber(number[1] ?? ""), number[2] ?? "");
  const [, outer = "", inner = null] = /^([^()]*?)\s*(?:\((.*?)\)?)?$/s.exec(piece) ?? [];
  const party = partyOf(outer);
  if (party === null) return readPerson(piece, outer);
  return inner === null ? { ...unread, parties: [party], understood: true } : ofParty(party, inner);
}

/** "5 (A+T+V)", "2 medlemmer (V)", "1 medlem af C": of a party only some, which is no vote of the party. */
function readCounted(count: number | null, rest: string): ReadSide {
  const list = /^\((.*?)\)?$/s.exec(rest.trim())?.[1] ?? rest;
  if (list.trim() === "") return { ...unread, count, understood: count !== null };
  if (/^af\s/i.test(list)) return unread;
  const [, one = ""] = (count === 1 && withParty.exec(list)) || [];
  if (one !== "") return { ...unread, count, names: [one], understood: true };
  const who = readSide(list);
  return {
    ...who,
    count,
    understood: who.understood && (who.count ?? count) === count,
  };
}

/** "1 imod (Lars Bo, V)" */
const withParty = new RegExp(
  `^([${upper}][\\p{L}.-]+(?: [${upper}][\\p{L}.-]*)+), [${upper}]{1,2}$`,
  "u",
);

/** "O (3)" are three votes, "Venstre (Bo Bro og Ida Lund)" two members. */
function ofParty(party: string, inner: string): ReadSide {
  const count = readNumber(inner.replace(/ (?:medlemmer|stemmer)$/, "").trim());
  if (count !== null) return { count, parties: [party], names: [], understood: true };
  const names = namesIn(inner);
  return {
    ...unread,
    parties: names.length > 0 ? [] : [party],
    names,
    understood: names.length > 0,
  };
}

const firstName = new RegExp(`^[${upper}][a-zæøåéü]+$`);

/** Beside its party a first name is a name too. */
function namesIn(list: string): string[] {
  const names = list.split(/,\s*|\s+og\s+/);
  return names.every((name) => firstName.test(name))
    ? names
    : parsePeople(list).map(({ name }) => name);
}

function partyOf(printed: string): string | null {
  const text = printed.replace(grouped, "").trim();
  if (letter.test(text)) return text;
  if (named.test(text) && capital.test(text)) return text;
  const owner = text.replace(/'?s$/, "");
  return owner !== text && (named.test(owner) || letter.test(owner)) ? owner : null;
}

/** Letters that stand for a group of parties: "(AFKØÅ)". */
const glued = /^[A-ZÆØÅ]{3,}$/;

function readPerson(piece: string, outer: string): Piece {
  if (glued.test(piece)) return { ...unread, parties: [...piece], understood: true };
  const names = /\bved\b/.test(outer) ? [] : parsePeople(piece).map(({ name }) => name);
  if (names.length !== 1) return unread;
  return { ...unread, names, understood: true, unsure: !/\(/.test(piece) };
}

/** Among parties a name without one in brackets may be a local list: "Opland Nord". */
function surely(side: Piece): ReadSide {
  return side.unsure ? unread : side;
}
