/** The search page: the answer, and what the archive covers of the municipalities asked for. */
import type { SearchQuery } from "../../contract/search-query.ts";
import type { MunicipalityCoverage } from "../../web/server-entry.tsx";
import { coverageOf, type Overview, toCoverage } from "../search/questions/overview.ts";
import { named, type Site } from "./site.ts";

/** @throws EngineDown */
export async function loadSearch(site: Site, _: unknown, query: SearchQuery) {
  const [result, overview] = await Promise.all([site.portal.search(query), site.portal.overview()]);
  return { result, coverage: coverageFor(query, overview, site), indexedAt: lastIndexed(overview) };
}

/** When the archive was last added to. */
function lastIndexed({ meetings }: Overview): string | null {
  const times = meetings.map(({ provenance }) => provenance.indexedAt);
  return times.reduce<string | null>(
    (last, one) => (last === null || one > last ? one : last),
    null,
  );
}

/** Every covered municipality, and those asked for that are not. */
function coverageFor(query: SearchQuery, overview: Overview, site: Site): MunicipalityCoverage[] {
  const covered = toCoverage(overview);
  const names = new Set(covered.map(({ municipality }) => municipality));
  const others = query.municipality.filter((name) => !names.has(name));
  return [...covered, ...others.map((name) => coverageOf(name, []))].map((one) => named(one, site));
}
