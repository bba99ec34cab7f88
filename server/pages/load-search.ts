/** The search page: the answer, what it can be taken home as, and what the archive covers of the municipalities asked for. */
import type { SearchQuery } from "../../contract/search-query.ts";
import type { SearchResult } from "../../contract/search-result.ts";
import { inPage, type MunicipalityCoverage, wantsRelated } from "../../web/server-entry.tsx";
import { offeredExports } from "../export/formats.ts";
import { coverageOf, toCoverage } from "../search/records/coverage.ts";
import type { Overview } from "../search/records/overview.ts";
import { newestArrival } from "../search/records/to-status.ts";
import { named, type Site } from "./site.ts";

/** @throws EngineDown */
export async function loadSearch(site: Site, _: unknown, query: SearchQuery) {
  const [result, overview] = await Promise.all([answerOf(site, query), site.portal.overview()]);
  return {
    result,
    coverage: coverageFor(query, overview, site),
    indexedAt: newestArrival(overview),
    exports: offeredExports,
  };
}

/** Zero that is not zero: where only related words find anything, the facets are of their hits. */
async function answerOf({ portal }: Site, query: SearchQuery): Promise<SearchResult> {
  const asked = inPage(query);
  const answer = await portal.search(asked);
  const result = { ...answer, query: { ...answer.query, facets: query.facets } };
  if (!wantsRelated(result)) return result;
  const related = await portal.search({ ...asked, related: "include", pageSize: 1 });
  const { facets, unasked } = related;
  return { ...result, facets, ...(unasked === undefined ? {} : { unasked }) };
}

/** Every covered municipality, and those of the country's asked for that are not. */
function coverageFor(query: SearchQuery, overview: Overview, site: Site): MunicipalityCoverage[] {
  const covered = toCoverage(overview);
  const names = new Set(covered.map(({ municipality }) => municipality));
  const others = query.municipality.filter(
    (name) => !names.has(name) && site.knownMunicipalities.includes(name),
  );
  return [...covered, ...others.map((name) => coverageOf(name, overview))].map((one) =>
    named(one, site),
  );
}
