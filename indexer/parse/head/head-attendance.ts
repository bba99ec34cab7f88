/** Who was there, as a meeting's head tells: its lists, what they note of each, and its remarks. */

import type { Person, StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { markedAbsent } from "../attendance/absence.ts";
import {
  movementsOfAbsent,
  rangesMissed,
  rangesOfAbsence,
  withNotes,
} from "../attendance/absent-notes.ts";
import { type ItemRange, itemRanges, itemsPattern } from "../attendance/item-ranges.ts";
import { movementsNoted, presenceSentences, readPresence } from "../attendance/presence.ts";
import { namesRunOn } from "../attendance/run-on-names.ts";
import { partyBehind } from "../attendance/stand-in-pairs.ts";
import { withoutStandIns } from "../attendance/stand-ins.ts";
import { noPresence, noting, type Presence } from "../attendance/told.ts";
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
    noting(line, told, () => readPresence(line, told));
  const standIns = pairedOrListed(values["stand-ins"] ?? "", told);
  told.standIns.push(...listed.flatMap(standInNoted));
  told.absent.push(...told.standIns.flatMap((one) => one.for ?? []));
  const known = [...listed.map(({ name }) => name), ...told.absent];
  told.absent.push(...namesRunOn(values.absent ?? "", known).names);
  const marked = parsePeople(markedAbsent(lists.join("\n").split("\n")).absent.join("\n"));
  const noted = listed.filter(({ note }) => isAway.test(note) && rangesMissed(note).length === 0);
  const missed = listed.flatMap(({ name, note }) =>
    rangesMissed(note).map((range) => ({ name, ...range })),
  );
  return {
    listed: [...listed, ...told.present].map(toPerson),
    absentees: [...absent, ...marked, ...noted.map(toPerson), ...told.absent.map(unnamed)],
    standIns: [...told.standIns, ...pairUp(standIns, absent)],
    movements: [...told.movements, ...listed.flatMap(movementsNoted)],
    elsewhere: [...told.elsewhere, ...missed].map((one) => ({ ...one, words: null })),
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
const isAway =
  /^(?:(?:har |havde )?(?:meldt )?afbud|(?:er |var )?fraværende(?! (?:fra|til|indtil) )|orlov|(?:ikke|ej) (?:mødt|til ?stede)|nej$)/i;

const toPerson = ({ name, party }: Person): Person => ({ name, party });
const unnamed = (name: string): Person => ({ name, party: null });

/** "Britta Jens (A), sag 129-131" was away only then; "Vivi Anders - i stedet mødte Dan Eg" is a sentence. */
function absentIn(list: string, told: Changing<Presence>): Person[] {
  const own = noPresence();
  return toSentences(withoutStandIns(list, told)).flatMap((line) => {
    const { whole, partly } = calledIn.test(line) ? nobody : namedIn(line);
    for (const { name, ranges } of partly)
      told.elsewhere.push(...ranges.map((range) => ({ name, ...range, words: null })));
    const late = whole.filter((one) => movementsOfAbsent(one).length > 0);
    told.movements.push(...late.flatMap(movementsOfAbsent));
    told.present.push(...late);
    const people = whole.filter((one) => !late.includes(one)).map(toPerson);
    // "Afbud: Per Bak. Som stedfortræder deltog Ib Dahl": he stands in for whom the line before names.
    noting(line, own, () => own.absent.push(...people.map(({ name }) => name)));
    return [...people, ...noting(line, own, () => readSentence(line, own, told))];
  });
}

/** A sentence among the absentees, who are `own`: who stood in for them, who was away as well, and who came late. */
function readSentence(line: string, own: Changing<Presence>, told: Changing<Presence>): Person[] {
  const counts = [own.absent, own.standIns, own.movements, own.elsewhere].map((all) => all.length);
  const [absent = 0, standIns = 0, movements = 0, elsewhere = 0] = counts;
  readPresence(line, own);
  told.standIns.push(...own.standIns.slice(standIns));
  told.elsewhere.push(...own.elsewhere.slice(elsewhere));
  const moved = own.movements.slice(movements);
  told.movements.push(...moved);
  told.present.push(
    ...moved.map(({ name }) => ({ name, party: partyBehind(name, line), note: "" })),
  );
  return own.absent.slice(absent).map(unnamed);
}

type Named = {
  readonly whole: readonly ListedPerson[];
  readonly partly: readonly { readonly name: string; readonly ranges: readonly ItemRange[] }[];
};
const nobody: Named = { whole: [], partly: [] };

/** Who was away all the time, and who from some items: those between whose names and the items no comma stands. */
function namedIn(line: string): Named {
  const plain = withNotes(line)
    .replace(
      / [-–] (?!ankom|kom |gik |forlod|under |punkt|pkt).*$|, (?:i stedet|stedfortræder) .*$/,
      "",
    )
    .replace(why, "");
  if (itemRanges(plain).length === 0) return { whole: listedOrFirst(plain), partly: [] };
  const pieces = plain.split(/(?<!(?:,|og) \p{Lu}),\s+(?=\p{Lu}\p{Ll})|;\s*/u);
  const named = pieces.map((piece) => {
    const ranges = rangesOfAbsence(piece);
    const names = ranges.length === 0 ? piece : piece.replace(underItems, "");
    return { people: listedOrFirst(names), ranges };
  });
  return {
    whole: named.flatMap(({ people, ranges }) => (ranges.length === 0 ? people : [])),
    partly: named.flatMap(({ people, ranges }) => people.map(({ name }) => ({ name, ranges }))),
  };
}

const underItems = new RegExp(
  `[\\s,(–-]*(?:(?:under|i|ved|på|til|kun) )*(?:behandling(?:en)? af )?(?:dagsordenens )?${itemsPattern}\\)?`,
  "giu",
);

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
