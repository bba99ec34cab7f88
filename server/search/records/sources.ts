/** How sure the archive is of what it has, folder by folder. Pure. */

import type { SourceStatus } from "../../../contract/archive.ts";
import type { IndexedOverview, SourceCount, UnreadFile } from "../../../contract/indexed-item.ts";
import type { Changing } from "../../../contract/plain/changing.ts";

/** All that came from one folder of one municipality, on whatever engines. */
type Source = {
  readonly municipality: string | null;
  readonly folder: string;
  readonly counts: readonly SourceCount[];
  readonly unread: readonly UnreadFile[];
};

/** The least sure first, then in Danish alphabetical order of municipalities, the unknown ones last. */
export function toSources(
  overviews: readonly Pick<IndexedOverview, "municipality" | "sources">[],
  unread: readonly UnreadFile[],
): SourceStatus[] {
  const sources = new Map<string, Changing<Source>>();
  const sourceOf = (municipality: string | null, folder: string) => {
    const key = JSON.stringify([municipality, folder]);
    const source = sources.get(key) ?? { municipality, folder, counts: [], unread: [] };
    sources.set(key, source);
    return source;
  };
  for (const { municipality, sources: own } of overviews)
    for (const one of own) sourceOf(municipality, one.folder).counts.push(one);
  for (const one of unread) sourceOf(one.municipality, one.folder).unread.push(one);
  return [...sources.values()].map(toStatus).sort(leastSureFirst);
}

function toStatus({ municipality, folder, counts, unread }: Source): SourceStatus {
  const sum = (what: Exclude<keyof SourceCount, "folder" | "problems">) =>
    counts.reduce((so, one) => so + one[what], 0);
  const meetings = sum("meetings");
  const problems = countProblems(counts, unread);
  return {
    municipality,
    folder,
    files: sum("files"),
    unread: unread.length,
    meetings,
    items: sum("items"),
    decisionShare: decisionShare(sum("decided"), sum("minutesItems")),
    sureness: meetings === 0 ? null : Math.round(sum("sureness") / meetings),
    problems: [...problems].map(([code, count]) => ({ code, count })).sort(byCount),
  };
}

function countProblems(
  counts: readonly SourceCount[],
  unread: readonly UnreadFile[],
): ReadonlyMap<string, number> {
  const problems = new Map<string, number>();
  const add = (code: string, count: number) =>
    problems.set(code, (problems.get(code) ?? 0) + count);
  for (const one of counts)
    for (const [code, count] of Object.entries(one.problems)) add(code, count);
  for (const { code } of unread) add(code, 1);
  return problems;
}

/** Of the items of minutes; rounded to thousandths. */
function decisionShare(decided: number, items: number): number | null {
  return items === 0 ? null : Math.round((decided / items) * 1000) / 1000;
}

type Counted = SourceStatus["problems"][number];

const byCount = (a: Counted, b: Counted) => b.count - a.count || a.code.localeCompare(b.code);

/** What could not be read at all is the least sure. */
function leastSureFirst(a: SourceStatus, b: SourceStatus): number {
  return (a.sureness ?? -1) - (b.sureness ?? -1) || byName(a, b);
}

function byName(a: SourceStatus, b: SourceStatus): number {
  const unknown = Number(a.municipality === null) - Number(b.municipality === null);
  const named = (a.municipality ?? "").localeCompare(b.municipality ?? "", "da");
  return unknown || named || a.folder.localeCompare(b.folder, "da");
}
