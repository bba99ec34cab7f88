/** What is held of a municipality's bodies, year by year. Pure. */
import type { BodyCoverage } from "../../web/server-entry.tsx";
import type { MeetingLine } from "../search/query/meeting-line.ts";

type Year = { readonly meetings: number; readonly agendas: number };

/** The bodies with most meetings first; meetings of no known body or year are left out. */
export function bodyCoverage(meetings: readonly MeetingLine[]): BodyCoverage[] {
  const bodies = new Map<string, Record<string, Year>>();
  for (const { bodyKey, date, kind } of meetings) {
    if (bodyKey === null || date === null) continue;
    const years = bodies.get(bodyKey) ?? {};
    const year = date.slice(0, 4);
    const { meetings: before, agendas } = years[year] ?? { meetings: 0, agendas: 0 };
    years[year] = { meetings: before + 1, agendas: agendas + (kind === "minutes" ? 0 : 1) };
    bodies.set(bodyKey, years);
  }
  return [...bodies]
    .map(([body, years]) => ({ body, years }))
    .sort((a, b) => countOf(b.years) - countOf(a.years) || a.body.localeCompare(b.body, "da"));
}

function countOf(years: Readonly<Record<string, Year>>): number {
  return Object.values(years).reduce((sum, { meetings }) => sum + meetings, 0);
}
