/** The addresses of what the archive holds: the portal's own paths, as the pages and the API give them. */

/** `:name` stands for one part of a path, `*name` for all the rest: a case number may hold a slash. */
export const paths = {
  search: "/soeg",
  item: "/punkt/:id",
  meeting: "/moede/:id",
  case: "/sag/:municipality/*caseNumber",
  topic: "/emne/:topic",
  municipality: "/kommune/:municipality",
  compare: "/sammenlign",
  before: "/besluttet-foer",
} as const;

type NamesIn<Path extends string> = Path extends `${infer Part}/${infer Rest}`
  ? NamesIn<Part> | NamesIn<Rest>
  : Path extends `:${infer Name}` | `*${infer Name}`
    ? Name
    : never;

/** The names of what a path leaves open; the cast says of a text what its type says already. */
export function namesIn<Path extends string>(path: Path): NamesIn<Path>[] {
  return [...path.matchAll(/[:*](\w+)/g)].map(([, name]) => name) as NamesIn<Path>[];
}

/** What a path leaves open, by name. */
export type PathParameters<Path extends string> = Readonly<Record<NamesIn<Path>, string>>;

/** The address that a path comes to; each value is escaped, so that it stays one part of it. */
function toPath<Path extends string>(path: Path, values: PathParameters<Path>): string {
  const given: Readonly<Record<string, string>> = values;
  return path.replace(/[:*](\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ""));
}

export const toItemPath = (id: string) => toPath(paths.item, { id });
export const toMeetingPath = (id: string) => toPath(paths.meeting, { id });
export const toTopicPath = (topic: string) => toPath(paths.topic, { topic });
export const toMunicipalityPath = (municipality: string) =>
  toPath(paths.municipality, { municipality });
export const toCasePath = (municipality: string, caseNumber: string) =>
  toPath(paths.case, { municipality, caseNumber });

/** The search for everything that one value of a facet covers. */
export function toFacetPath(facet: string, value: string): string {
  return `${paths.search}?${new URLSearchParams({ [facet]: value })}`;
}

/** The calendar of a body's meetings, or of all of a municipality's. */
export const calendarPath = "/calendar.ics";

export function toCalendarPath(municipality: string, body: string | null): string {
  const params = new URLSearchParams({ municipality, ...(body === null ? {} : { body }) });
  return `${calendarPath}?${params}`;
}
