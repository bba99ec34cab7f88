/** Who was there, as a meeting's head tells: its lists, what they note of each, and its remarks. */

import type { Person, StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { markedAbsent } from "../attendance/absence.ts";
import { movementsNoted, presenceSentences, readPresence } from "../attendance/presence.ts";
import { type AbsentElsewhere, noPresence, type Presence } from "../attendance/told.ts";
import {
  isFirstNames,
  isPeopleOnly,
  type ListedPerson,
  parseListed,
  parsePeople,
  saysNobody,
} from "../recognise/people/person-list.ts";
import type { HeadFacts } from "./head-fields.ts";

/** `listed` are those who are there or should be, absentees perhaps among them. */
export type HeadAttendance = Pick<Presence, "standIns" | "movements" | "elsewhere"> & {
  readonly listed: readonly Person[];
  readonly absentees: readonly Person[];
};

export function headAttendance({ values, titles }: HeadFacts): HeadAttendance {
  const told = noPresence();
  const lists = [values.present, values.members].map((list) => list ?? "");
  const sentences = titles.flatMap(({ text }) => toSentences(text));
  const chairs = values.members === undefined ? [] : sentences.filter(isChair);
  const listed = [...chairs, ...lists, ...sentences.flatMap(whoCame)].flatMap(parseListed);
  const absent = absentIn(values.absent ?? "", told);
  for (const line of [...lists, values.remarks ?? "", ...sentences].flatMap(toSentences))
    readPresence(line, told);
  const standIns = pairedOrListed(values["stand-ins"] ?? "", told);
  told.standIns.push(...listed.flatMap(standInNoted));
  told.absent.push(...told.standIns.flatMap((one) => one.for ?? []));
  const marked = parsePeople(markedAbsent(lists.join("\n").split("\n")).absent.join("\n"));
  const noted = listed.filter(({ note }) => isAway.test(note));
  return {
    listed: [...listed, ...told.present].map(toPerson),
    absentees: [...absent, ...marked, ...noted.map(toPerson), ...told.absent.map(unnamed)],
    standIns: [...told.standIns, ...pairUp(standIns, absent)],
    movements: [...told.movements, ...listed.flatMap(movementsNoted)],
    elsewhere: told.elsewhere.map((one) => ({ ...one, words: null })),
  };
}

/** "Dan Eg for Anna Ager, Ib Fog for Bo Bæk" tells whom each stands in for; else they are only listed. */
function pairedOrListed(list: string, told: Changing<Presence>): ListedPerson[] {
  const pieces = list.split(/[;\n]|,\s+|\s+og\s+(?=\S+ \S+.* for )/).map((piece) => piece.trim());
  const pairs = pieces.filter((piece) => / for \p{Lu}/u.test(piece));
  for (const pair of pairs) readPresence(`Stedfortræder: ${pair}`, told);
  return pairs.length > 0 ? [] : parseListed(list);
}

/** "Formand: Anna Ager" above "Medlemmer: …" */
function isChair(sentence: string): boolean {
  return /^(?:formand|næstformand|(?:vice)?borgmester): /i.test(sentence) && isPeopleOnly(sentence);
}

const cameFirst =
  /^(?:(.+?) (?:deltog|mødte|var (?:til ?stede|mødt))|(?:[Tt]il ?stede|[Mm]ødt|[Ff]remmødt) var(?: \p{Ll}+){0,3} (\p{Lu}.+?))\.?$/u;

/** "Anna Ager, Bo Bæk og Dan Eg deltog.": a sentence of the head that lists who came, as a list of one or none. */
function whoCame(sentence: string): string[] {
  const [, before, behind] = cameFirst.exec(sentence) ?? [];
  const list = before ?? behind ?? "";
  return isPeopleOnly(list) && !saysNobody(list) ? [list] : [];
}

/** Whether a line above the items is nothing but sentences of who came and who did not. */
export function isAttendance(text: string): boolean {
  return toSentences(text).every(
    (sentence) => whoCame(sentence).length > 0 || readPresence(sentence, noPresence()),
  );
}

/** "Dan Eg (for Anna Ager)" */
function standInNoted({ name, party, note }: ListedPerson): StandIn[] {
  const whom = /^(?:(?:stedfortræder|suppleant) )?for (.+)$/i.exec(note)?.[1] ?? "";
  return isPeopleOnly(whom) && !saysNobody(whom) ? [{ name, party, for: whom }] : [];
}

/** Also what stands below »Til stede«: "Nej". */
const isAway = /^(?:afbud|fraværende|orlov|(?:ikke|ej) (?:mødt|til ?stede)|nej$)/i;

const toPerson = ({ name, party }: Person): Person => ({ name, party });
const unnamed = (name: string): Person => ({ name, party: null });

const items = /,?\s*\(?(?:sag|pkt\.?|punkt(?:erne)?)\s+(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\)?/i;

/** "Britta Jens (A), sag 129-131" was away only then; "Vivi Anders - i stedet mødte Dan Eg" is a sentence. */
function absentIn(list: string, told: Changing<Presence>): Person[] {
  const away: string[] = [];
  return toSentences(list).flatMap((line) => {
    const named = calledIn.test(line)
      ? []
      : listedOrFirst(
          line.replace(/ [-–] .*$|, (?:i stedet|stedfortræder) .*$/, "").replace(why, ""),
        );
    const late = named.filter((one) => movementsNoted(one).length > 0);
    told.movements.push(...late.flatMap(movementsNoted));
    told.present.push(...late);
    const people = named.filter((one) => !late.includes(one)).map(toPerson);
    const range = items.exec(line);
    if (range) {
      const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
      told.elsewhere.push(
        ...people.map(({ name }): AbsentElsewhere => ({ name, from, to, words: null })),
      );
      return [];
    }
    const own = noPresence();
    // "Afbud: Per Bak. Som stedfortræder deltog Ib Dahl": he stands in for whom the line before names.
    away.push(...people.map(({ name }) => name));
    own.absent.push(...away);
    readPresence(line, own);
    told.standIns.push(...own.standIns);
    return people;
  });
}

/** "Bo Bæk (V) på grund af ferie" */
const why = /,? \(?(?:på grund af|grundet|pga\.?|p\.g\.a\.?|som følge af) .*$/i;

/** "Orlov: Bo Bæk. Indkaldt stedfortræder: Dan Eg" */
const calledIn = /^(?:som |indkaldt (?:som )?)(?:stedfortræder|suppleant)/i;

/** A council of few knows its members by their first names, or initials: "Afbud: Ejnar og Mie", "Afbud: NL". */
function listedOrFirst(line: string): ListedPerson[] {
  const people = parseListed(line);
  if (people.length > 0 || !isFirstNames(line)) return people;
  const names = line.replace(/\.$/, "").split(/, | og /);
  return names.map((name) => ({ name, party: null, note: "" }));
}

function toSentences(text: string): string[] {
  return text
    .split(/\n/)
    .flatMap(presenceSentences)
    .filter((line) => line !== "");
}

/** As many stand-ins as absentees, or one of the absentee's party: each for his own. */
function pairUp(
  standIns: readonly ListedPerson[],
  absent: readonly Person[],
): HeadAttendance["standIns"] {
  return standIns.map(({ name, party }, at) => {
    const ofParty = absent.filter((one) => party !== null && one.party === party);
    const own = ofParty.length === 1 ? ofParty[0] : undefined;
    const paired = standIns.length === absent.length ? absent[at] : undefined;
    return { name, party, for: (own ?? paired)?.name ?? null };
  });
}
