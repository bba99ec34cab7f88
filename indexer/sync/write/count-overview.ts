/** Meetings counted by municipality, body, year and folder, as overviews tell of them. Pure. */
import { createHash } from "node:crypto";
import type { z } from "zod";
import {
  type BodyYear,
  IndexedMeeting,
  type IndexedOverview,
  type SourceCount,
  type UnreadFile,
} from "../../../contract/indexed-item.ts";
import { surenessOfMeeting } from "../../../contract/plain/sureness.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";

export const CountedMeeting = IndexedMeeting.pick({
  municipality: true,
  bodyKey: true,
  date: true,
  kind: true,
  itemIds: true,
  decided: true,
  problems: true,
  provenance: true,
  origin: true,
});
export type CountedMeeting = ReadOnly<z.infer<typeof CountedMeeting>>;

type Unread = Pick<UnreadFile, "municipality" | "folder" | "origin">;

/**
 * One overview for each municipality that there is something of. `node` goes into their ids. Files that stand in `counted` are
 * counted already, with another engine's meetings; those that are counted here are added to it.
 */
export function countOverviews(
  meetings: readonly CountedMeeting[],
  unread: readonly Unread[],
  node: string,
  counted: Set<string>,
): IndexedOverview[] {
  const names = new Set([...meetings, ...unread].map(({ municipality }) => municipality));
  const byName = groupBy(meetings, ({ municipality }) => municipality);
  const unreadByName = groupBy(unread, ({ municipality }) => municipality);
  return [...names].sort(byText).map((municipality) => {
    const own = byName.get(municipality) ?? [];
    return {
      id: `${node}-${municipality === null ? "none" : fingerprint(municipality)}`,
      municipality,
      bodies: countBodies(own),
      sources: countSources(own, unreadByName.get(municipality) ?? [], counted),
      newestArrival: newest(own.map(({ provenance }) => provenance.indexedAt)),
      examples: own.some(({ provenance }) => provenance.examples),
    };
  });
}

/** A name may hold letters that no id of the engine has, and be longer than any. */
const fingerprint = (name: string) => createHash("sha256").update(name).digest("hex").slice(0, 32);

const byText = (a: string | null, b: string | null): number =>
  a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;

function newest(times: readonly string[]): string | null {
  return times.reduce<string | null>(
    (last, one) => (last === null || one > last ? one : last),
    null,
  );
}

function groupBy<T, Key>(all: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const yearOf = ({ date }: CountedMeeting) => date?.slice(0, 4) ?? null;

function countBodies(meetings: readonly CountedMeeting[]): BodyYear[] {
  const groups = groupBy(meetings, (one) => JSON.stringify([one.bodyKey, yearOf(one)]));
  return [...groups].sort(([a], [b]) => byText(a, b)).flatMap(([, own]) => countBodyYear(own));
}

function countBodyYear(own: readonly CountedMeeting[]): BodyYear[] {
  const [one] = own;
  if (one === undefined) return [];
  const dates = own.flatMap(({ date }) => date ?? []).sort();
  return [
    {
      bodyKey: one.bodyKey,
      year: yearOf(one),
      meetings: own.length,
      agendas: own.filter(({ kind }) => kind !== "minutes").length,
      items: sum(own, ({ itemIds }) => itemIds.length),
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
    },
  ];
}

function countSources(
  meetings: readonly CountedMeeting[],
  unread: readonly Unread[],
  counted: Set<string>,
): SourceCount[] {
  const byFolder = groupBy(meetings, ({ provenance }) => provenance.folder);
  const unreadByFolder = groupBy(unread, ({ folder }) => folder);
  const folders = [...new Set([...byFolder.keys(), ...unreadByFolder.keys()])].sort(byText);
  return folders.map((folder) => {
    const own = byFolder.get(folder) ?? [];
    return countSource(folder, own, unreadByFolder.get(folder) ?? [], counted);
  });
}

function countSource(
  folder: string,
  own: readonly CountedMeeting[],
  unread: readonly Unread[],
  counted: Set<string>,
): SourceCount {
  const minutes = own.filter(({ kind }) => kind === "minutes");
  const problems = countProblems(own);
  const gaveWay = problems["same-meeting"] ?? 0; // each names a file that was read, but another was taken
  return {
    folder,
    files: countNew([...own, ...unread], folder, counted) + gaveWay,
    meetings: own.length,
    items: sum(own, ({ itemIds }) => itemIds.length),
    minutesItems: sum(minutes, ({ itemIds }) => itemIds.length),
    decided: sum(minutes, ({ decided }) => decided),
    sureness: sum(own, surenessOfMeeting),
    problems,
  };
}

/** How many files have not been counted yet, in a source of this municipality and folder. */
function countNew(
  files: readonly Pick<Unread, "municipality" | "origin">[],
  folder: string,
  counted: Set<string>,
): number {
  const before = counted.size;
  for (const { municipality, origin } of files)
    counted.add(JSON.stringify([municipality, folder, origin]));
  return counted.size - before;
}

function countProblems(meetings: readonly CountedMeeting[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of meetings.flatMap(({ problems }) => problems))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}

function sum<T>(all: readonly T[], told: (one: T) => number): number {
  return all.reduce((so, one) => so + told(one), 0);
}
