/** Who was at a meeting: its head and its items added up, so that nobody is both there and away. Pure. */

import type { Meeting, Movement, Person, StandIn } from "../../../contract/meeting.ts";
import type { Changing } from "../../../contract/plain/changing.ts";
import { isSeveral, namesRunOn } from "./run-on-names.ts";
import { findByFirstName, findByInitials, findPerson } from "./same-person.ts";
import type { Presence } from "./told.ts";

/** What an item tells: `decided` where this body decided something, `whole` where it tells of the meeting. */
export type ItemAttendance = {
  readonly number: string | null;
  readonly absent: readonly string[];
  readonly decided: boolean;
  readonly whole: boolean;
  readonly told: Presence;
};

/** What the head tells; `listed` with those who should have come. */
type ToldByHead = Pick<Presence, "standIns" | "movements"> & {
  readonly listed: readonly Person[];
  readonly absentees: readonly Person[];
};

export type Attendance = Pick<Meeting, "participants" | "absentees" | "standIns" | "movements">;

/** Where nobody is listed, nobody knows who took part. */
export function addUpAttendance(head: ToldByHead, items: readonly ItemAttendance[]): Attendance {
  const called = items.filter(({ whole }) => whole).map(({ told }) => told);
  const present = called
    .flatMap((told) => told.present)
    .map(({ name, party }) => ({ name, party }));
  const printed = head.listed.length > 0 ? head.listed : present;
  const named = [...printed, ...head.movements, ...items.flatMap(({ told }) => told.movements)];
  const names = [...named.map(({ name }) => name), ...items.flatMap(({ absent }) => absent)];
  const listed = distinct(printed.flatMap((one) => eachOf(one, names)));
  const away = [
    ...head.absentees.flatMap((one) => eachOf(one, names)),
    ...absentThroughout(items),
    ...called.flatMap(absentOf),
    ...(listed.length > 0 ? items.slice(0, 1).flatMap(({ told }) => sentOff(told)) : []),
  ];
  const absentees = distinct(turnedRound(away, listed).flatMap((one) => toListed(one, listed)));
  const movements = movementsOf(head, items, listed);
  const standIns = standInsOf(head, items, distinct([...listed, ...absentees]));
  // Initials that fit two members tell of neither.
  const sure = absentees.filter(
    (one) => listed.filter(({ name }) => findPerson([one], name) !== null).length < 2,
  );
  const came = listed.length > 0 ? [...listed, ...standIns.map(toPerson)] : [];
  return {
    participants: distinct(came).filter(({ name }) => findPerson(sure, name) === null),
    absentees,
    standIns,
    movements,
  };
}

const toPerson = ({ name, party }: Person): Person => ({ name, party });
const unnamed = (name: string): Person => ({ name, party: null });
const absentOf = ({ absent }: Presence): Person[] => absent.map(unnamed);

/** "Anna Ager Bo Bæk" is two people, where both are known; a name of too many words is nobody's. */
function eachOf(person: Person, known: readonly string[]): Person[] {
  const { names, rest } = namesRunOn(person.name, known);
  if (names.length > 0 && rest === "") return names.map(unnamed);
  return isSeveral(person.name) ? [] : [person];
}

/** Who sent word that he would not come, or stayed away, of those who should have, did not come to any item. */
function sentOff({ absentBy, movements }: Presence): Person[] {
  return absentBy
    .filter(({ words }) => /(?:havde|har) meldt afbud|udeblev/i.test(words))
    .filter(({ name }) => findPerson(movements, name) === null)
    .map(({ name }) => unnamed(name));
}

/** "Bæk Holm, Dan Eg" is one of two names if one who is listed is called so: the surname stands before the comma. */
function turnedRound(away: readonly Person[], listed: readonly Person[]): Person[] {
  const people: Person[] = [];
  for (const person of away) {
    const before = people.at(-1);
    const whole =
      before && !isListed(before, listed) && !isListed(person, listed)
        ? findPerson(listed, `${person.name} ${before.name}`)
        : null;
    if (whole === null) people.push(person);
    else people[people.length - 1] = whole;
  }
  return people;
}

const isListed = ({ name }: Person, listed: readonly Person[]) =>
  name.includes(" ") && findPerson(listed, name) !== null;

/** As the list has him; one word alone is the first name of one of them, or of nobody who is known. */
function toListed(person: Person, listed: readonly Person[]): Person[] {
  if (person.name.includes(" ")) return [findPerson(listed, person.name) ?? person];
  const one = findByFirstName(listed, person.name) ?? findByInitials(listed, person.name);
  return one === null ? [] : [one];
}

/** The first of those who are the same, with a party if any of them has one. */
function distinct(listed: readonly Person[]): Person[] {
  const people: Changing<Person>[] = [];
  for (const { name, party } of listed) {
    const same = findPerson(people, name);
    if (same === null) people.push({ name, party });
    else same.party ??= party;
  }
  return people;
}

/** Whom every decision names was not there, as long as there are several, unless one tells that he came. */
function absentThroughout(items: readonly ItemAttendance[]): Person[] {
  const [first, ...others] = items
    .filter(({ decided }) => decided)
    .map(({ absent }) => absent.map(unnamed));
  if (first === undefined || others.length === 0) return [];
  const came = items.flatMap(({ told }) => told.movements.filter(({ kind }) => kind === "arrived"));
  return first.filter(
    ({ name }) =>
      findPerson(came, name) === null &&
      others.every((people) => findPerson(people, name) !== null),
  );
}

/** A name as the lists have it; one word alone may be the first name of one of them. */
function known(people: readonly Person[], name: string): string | null {
  if (name.includes(" ")) return findPerson(people, name)?.name ?? name;
  return (findByFirstName(people, name) ?? findByInitials(people, name))?.name ?? null;
}

function movementsOf(
  head: ToldByHead,
  items: readonly ItemAttendance[],
  listed: readonly Person[],
): Movement[] {
  const inItems = items.flatMap(({ number, told }) =>
    told.movements.map((one) => ({ ...one, itemNumber: one.itemNumber ?? number })),
  );
  const all = [...head.movements, ...inItems].flatMap((one) => {
    const name = known(listed, one.name);
    return name === null ? [] : [{ ...one, name }];
  });
  return firsts(all, ({ name, kind }) => `${kind} ${name}`);
}

function standInsOf(
  head: ToldByHead,
  items: readonly ItemAttendance[],
  people: readonly Person[],
): StandIn[] {
  const all = [...head.standIns, ...items.flatMap(({ told }) => told.standIns)].map((one) => ({
    ...one,
    name: findPerson(people, one.name)?.name ?? one.name,
    party: one.party ?? findPerson(people, one.name)?.party ?? null,
    for: one.for === null ? null : known(people, one.for),
  }));
  return firsts(all, ({ name }) => name);
}

/** What is told at every item is told once. */
function firsts<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].reverse();
}
