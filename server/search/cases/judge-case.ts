/** Whether the items of a case number are one matter on its way, or share a number that stands. Pure. */

import type { CaseRule } from "../../../contract/archive.ts";
import { isRoutineTitle } from "../../../contract/plain/routine-title.ts";
import type { Danish } from "../../../danish/lemmas/danish.ts";
import { type TitleWords, titleWords } from "./title-words.ts";

/** An item of the number; `standing` is an operator's word on it, `earlier` are the treatments that it prints. */
export type CaseEntry = {
  readonly caseNumber: string | null;
  readonly title: string | null;
  readonly meetingId: string;
  readonly bodyKey: string | null;
  readonly date: string | null;
  readonly standing: boolean | null;
  readonly earlier: readonly { readonly body: string | null; readonly date: string | null }[];
};

export type CaseVerdict = { readonly standing: boolean; readonly rule: CaseRule };

type Read = CaseEntry & { readonly words: TitleWords | null };

type Rule = readonly [CaseRule, (entries: readonly Read[]) => boolean];

/** In this order: the first that holds tells that the number stands. */
const rules: readonly Rule[] = [
  ["routine", (entries) => entries.some(({ title }) => isRoutineTitle(title))],
  ["series", isSeries],
  ["one-meeting", hasUnlikeInOneMeeting],
  ["unlike", isUnlikeInOneBody],
];

/** A number with one item is a matter, unless its title is of every agenda. */
export function judgeCase(entries: readonly CaseEntry[], danish: Danish): CaseVerdict {
  const said = entries.find(({ standing }) => standing !== null)?.standing ?? null;
  if (said !== null) return { standing: said, rule: "corrected" };
  const read = entries.map((entry) => toRead(entry, danish));
  const rule = rules.find(([, holds]) => holds(read))?.[0];
  return rule === undefined ? { standing: false, rule: "thread" } : { standing: true, rule };
}

/** Whether all of them are one matter, whatever their numbers. */
export function isOneMatter(entries: readonly CaseEntry[], danish: Danish): boolean {
  const groups = joined(entries.map((entry) => toRead(entry, danish)));
  return new Set(groups.values()).size === 1;
}

function toRead(entry: CaseEntry, danish: Danish): Read {
  return { ...entry, words: entry.title === null ? null : titleWords(danish, entry.title) };
}

const recurring =
  /^(?:månedlig|kvartalsvis|halvårlig|årlig|løbende|ugentlig)|(?:^|\s)(?:månedlig|kvartalsvis|løbende) (?:status|orientering|opfølgning|rapport)/;
const oftenEnough = 4;
/** Rounds of applications to a pool come back sooner: each time for others. */
const pool = /pulje.*ansøgning|ansøgning.*pulje|^ansøgninger/i;
const oftenOfPools = 3;
const longEnoughDays = 180;

/** The same title for one time after the other, or again and again in the same body. */
function isSeries(entries: readonly Read[]): boolean {
  const byBody = groupBy(entries, ({ bodyKey, words }) => `${bodyKey} ${words?.plain}`);
  return byBody.some((same) => {
    const titled = same.filter(({ words }) => words !== null && words.plain !== "");
    if (titled.length < 2) return false;
    if (titled.some(({ words }) => recurring.test(words?.plain ?? ""))) return true;
    const periods = new Set(titled.map(({ words }) => words?.period ?? ""));
    if (periods.size > 1 && !periods.has("")) return true;
    const often = titled.some(({ title }) => pool.test(title ?? "")) ? oftenOfPools : oftenEnough;
    return titled.length >= often && periods.size === 1 && spanDays(titled) > longEnoughDays;
  });
}

function spanDays(entries: readonly Read[]): number {
  const days = entries.flatMap(({ date }) =>
    date === null ? [] : [Date.parse(date) / 86_400_000],
  );
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
}

/** Items of one meeting that no chain of titles joins. */
function hasUnlikeInOneMeeting(entries: readonly Read[]): boolean {
  const groups = joined(entries);
  const meetings = groupBy(entries, ({ meetingId }) => meetingId);
  return meetings.some((same) => new Set(same.map((entry) => groups.get(entry))).size > 1);
}

/** KLE's numbers for a field as a whole, and for how a council is run: "27.00.00-G01-1-20", "00.22.00-A00-1-22". */
const general = /^(?:00\.|\d{2}\.00\.00)/;

/**
 * Where a body's own items have nothing in common but the number, most of them at least. Two such items are
 * enough under a number that is of no subject.
 */
function isUnlikeInOneBody(entries: readonly Read[]): boolean {
  const groups = joined(entries);
  const enough = general.test(entries[0]?.caseNumber ?? "") ? 2 : 3;
  const bodies = groupBy(entries, ({ bodyKey }) => bodyKey ?? "");
  return bodies.some((same) => {
    const matters = new Set(same.map((entry) => groups.get(entry))).size;
    return matters >= enough && matters > same.length / 2;
  });
}

/** The items that are one matter, by the first of them: their titles share a word, or one prints the other. */
function joined(entries: readonly Read[]): ReadonlyMap<Read, Read> {
  const first = new Map<Read, Read>();
  for (const entry of entries) {
    const like = [...first.keys()].filter((other) => isLinked(entry, other));
    const roots = new Set(like.map((other) => first.get(other) ?? other));
    const [root = entry] = roots;
    for (const [other, its] of first) if (roots.has(its)) first.set(other, root);
    first.set(entry, root);
  }
  return first;
}

/** What has no title may belong to anything. */
function isLinked(one: Read, other: Read): boolean {
  if (one.words === null || other.words === null) return true;
  if (one.words.plain === other.words.plain) return true;
  if (prints(one, other) || prints(other, one)) return true;
  if (isOfOthers(one.words, other.words)) return false;
  return isMet(one.words.keys, other.words.keys);
}

/** "Tilsyn på Plejehjemmet Kærbo", "Tilsyn på Plejehjemmet Solgården": each names what it is of, and that is another. */
function isOfOthers({ names }: TitleWords, others: TitleWords): boolean {
  const areNamed = names.size > 0 && others.names.size > 0;
  return areNamed && !isMet(names, others.names) && !isMet(names, others.keys);
}

function isMet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}

function prints({ earlier }: Read, { date, bodyKey }: Read): boolean {
  if (date === null || bodyKey === null) return false;
  return earlier.some((one) => one.date === date && isSameBody(one.body, bodyKey));
}

/** A body is printed with its period or municipality in one place and without in another. */
export function isSameBody(printed: string | null, bodyKey: string | null): boolean {
  if (printed === null || bodyKey === null) return false;
  const [a, b] = [printed.toLowerCase(), bodyKey.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
