/** How much is held of each municipality, and of which years. Pure. */
import type { MeetingLine } from "../query/meeting-line.ts";

/** What is held of one municipality; the years null when it is nothing. */
export type Coverage = {
  readonly municipality: string;
  readonly items: number;
  readonly meetings: number;
  readonly firstYear: string | null;
  readonly lastYear: string | null;
};

/** Every municipality that the archive holds something of, in Danish alphabetical order. */
export function toCoverage({
  meetings,
}: {
  readonly meetings: readonly MeetingLine[];
}): Coverage[] {
  const names = [...new Set(meetings.flatMap(({ municipality }) => municipality ?? []))];
  return names.sort((a, b) => a.localeCompare(b, "da")).map((name) => coverageOf(name, meetings));
}

/** What is held of one municipality, perhaps nothing. */
export function coverageOf(municipality: string, meetings: readonly MeetingLine[]): Coverage {
  const own = meetings.filter((meeting) => meeting.municipality === municipality);
  const years = own.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  return {
    municipality,
    items: own.reduce((sum, { itemIds }) => sum + itemIds.length, 0),
    meetings: own.length,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
  };
}
