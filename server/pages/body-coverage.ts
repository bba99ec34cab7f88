/** What is held of a municipality's bodies, year by year. Pure. */
import type { BodyYear } from "../../contract/indexed-item.ts";
import type { BodyCoverage } from "../../web/server-entry.tsx";

type Year = { readonly meetings: number; readonly agendas: number };

/** The bodies with most meetings first; meetings of no known body or year are left out. */
export function bodyCoverage(bodyYears: readonly BodyYear[]): BodyCoverage[] {
  const bodies = new Map<string, Record<string, Year>>();
  for (const { bodyKey, year, meetings, agendas } of bodyYears) {
    if (bodyKey === null || year === null) continue;
    const years = bodies.get(bodyKey) ?? {};
    const before = years[year] ?? { meetings: 0, agendas: 0 };
    years[year] = { meetings: before.meetings + meetings, agendas: before.agendas + agendas };
    bodies.set(bodyKey, years);
  }
  return [...bodies]
    .map(([body, years]) => ({ body, years }))
    .sort((a, b) => countOf(b.years) - countOf(a.years) || a.body.localeCompare(b.body, "da"));
}

function countOf(years: Readonly<Record<string, Year>>): number {
  return Object.values(years).reduce((sum, { meetings }) => sum + meetings, 0);
}
