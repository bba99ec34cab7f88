/** Whom each of those stood in for who came instead, where a sentence does not say so of each. Pure. */

import type { Person, StandIn } from "../../../contract/meeting.ts";
import { parsePeople } from "../recognise/people/person-list.ts";
import type { Presence } from "./told.ts";

/** Somebody away whom nobody stands in for; whoever is told of in the same `breath` cannot be told apart by that. */
type Gone = Person & { readonly breath: string };

type Pair = { readonly standIn: Person; readonly gone: Gone };

/** Those told of as absent or gone whom nobody stands in for, in the order told; `sentence` is the one being read. */
export function openPlaces(told: Presence, sentence: string): Gone[] {
  const absent = told.absent.map((name) => {
    const words = told.absentBy.findLast((one) => one.name === name)?.words ?? sentence;
    return { name, party: partyBehind(name, words), breath: words };
  });
  const left = told.movements
    .filter(({ kind }) => kind === "left")
    .map(({ name, time }) => ({ name, party: null, breath: `${name} ${time}` }));
  return [...absent, ...left].filter(({ name }) => told.standIns.every((one) => one.for !== name));
}

/** The party that stands behind a name in what was said: "Bo Bæk (V) ankom". */
export function partyBehind(name: string, words: string): string | null {
  const at = words.indexOf(name);
  const [letter = ""] = (at < 0 ? null : /^,? \([^)]*\)/.exec(words.slice(at + name.length))) ?? [];
  return parsePeople(name + letter.replace(",", ""))[0]?.party ?? null;
}

/**
 * By party, else in their order where they are as many; those last told of before all others. Whom neither tells
 * apart, nobody is known to have stood in for.
 */
export function pairedStandIns(standIns: readonly Person[], open: readonly Gone[]): StandIn[] {
  const last = open.filter(({ breath }) => breath === open.at(-1)?.breath);
  const isPlain = last.every(({ party }) => party !== null);
  const steps = [
    { rule: byParty, among: last },
    { rule: byParty, among: isPlain ? open : [] },
    { rule: inOrder, among: last },
    { rule: inOrder, among: open },
    { rule: onlyOne, among: open },
  ];
  const pairs: Pair[] = [];
  for (const { rule, among } of steps) {
    const standInsLeft = standIns.filter((one) => pairs.every(({ standIn }) => standIn !== one));
    const placesLeft = among.filter((one) => pairs.every(({ gone }) => gone !== one));
    pairs.push(...rule(standInsLeft, placesLeft));
  }
  return standIns.map(({ name, party }) => {
    const own = pairs.find(({ standIn }) => standIn.name === name);
    return { name, party, for: own?.gone.name ?? null };
  });
}

type Rule = (standIns: readonly Person[], places: readonly Gone[]) => Pair[];

/** Of each party as many came as were away. */
const byParty: Rule = (standIns, places) =>
  standIns.flatMap((standIn) => {
    if (standIn.party === null) return [];
    const own = places.filter(({ party }) => party === standIn.party);
    const alike = standIns.filter(({ party }) => party === standIn.party);
    const gone = own.length === alike.length ? own[alike.indexOf(standIn)] : undefined;
    return gone === undefined ? [] : [{ standIn, gone }];
  });

const inOrder: Rule = (standIns, places) => {
  if (standIns.length !== places.length) return [];
  const pairs = onlyOrdered(standIns, places);
  return pairs.some(({ standIn, gone }) => isAnother(standIn, gone)) ? [] : pairs;
};

/** Parties that stand together at an election share their stand-ins. */
const onlyOne: Rule = (standIns, places) =>
  standIns.length === 1 && places.length === 1 ? onlyOrdered(standIns, places) : [];

const onlyOrdered: Rule = (standIns, places) =>
  standIns.flatMap((standIn, at) => {
    const gone = places[at];
    return gone === undefined ? [] : [{ standIn, gone }];
  });

const isAnother = (one: Person, other: Person): boolean =>
  one.party !== null && other.party !== null && one.party !== other.party;
