/** How much is held of each municipality and body, and of which years: overviews joined over engines. Pure. */
import type { BodyYear, IndexedOverview } from "../../../contract/indexed-item.ts";
import type { Overview } from "./overview.ts";

export type Counts = Pick<Overview, "counts">;

/** What is held of one municipality; the years null when it is nothing. */
export type Coverage = {
  readonly municipality: string;
  readonly items: number;
  readonly meetings: number;
  readonly firstYear: string | null;
  readonly lastYear: string | null;
};

/** Every municipality that the archive holds something of, in Danish alphabetical order. */
export function toCoverage(overview: Counts): Coverage[] {
  const names = municipalitiesIn(overview).sort((a, b) => a.localeCompare(b, "da"));
  return names.map((name) => coverageOf(name, overview));
}

/** What is held of one municipality, perhaps nothing. */
export function coverageOf(municipality: string, overview: Counts): Coverage {
  const own = bodyYearsOf(municipality, overview);
  const years = own.flatMap(({ year }) => year ?? []).sort();
  return {
    municipality,
    items: sum(own, "items"),
    meetings: sum(own, "meetings"),
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
  };
}

/** Of each body and year perhaps several, one an engine. */
export function bodyYearsOf(municipality: string, { counts }: Counts): BodyYear[] {
  return bodyYears(counts.filter((one) => one.municipality === municipality));
}

/** The names of municipalities and of bodies, those first that met last. */
export function namesByNewest({ counts }: Counts) {
  const municipalities = new Map<string, string>();
  const bodies = new Map<string, string>();
  const note = (names: Map<string, string>, name: string | null, last: string | null) => {
    if (name === null) return;
    const before = names.get(name);
    if (before === undefined || (last ?? "") > before) names.set(name, last ?? "");
  };
  for (const { municipality, bodies: own } of counts) {
    for (const { bodyKey, last } of own) {
      note(municipalities, municipality, last);
      note(bodies, bodyKey, last);
    }
  }
  return { municipalities: newestFirst(municipalities), bodies: newestFirst(bodies) };
}

function newestFirst(names: ReadonlyMap<string, string>): string[] {
  return [...names]
    .sort(([a, x], [b, y]) => (x === y ? a.localeCompare(b, "da") : x < y ? 1 : -1))
    .map(([name]) => name);
}

/** In no order; of files alone that could not be read nothing is held. */
export function municipalitiesIn({ counts }: Counts): string[] {
  const held = counts.filter(({ bodies }) => bodies.length > 0);
  return [...new Set(held.flatMap(({ municipality }) => municipality ?? []))];
}

/** Of all municipalities. */
export const bodyYears = (counts: readonly IndexedOverview[]) =>
  counts.flatMap(({ bodies }) => bodies);

/** How many there are in all. */
export function sum(all: readonly BodyYear[], what: "items" | "meetings"): number {
  return all.reduce((so, one) => so + one[what], 0);
}
