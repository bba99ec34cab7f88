/** Everything that can be asked of the archive, over one engine: what the routes and pages are given. */
import type { CaseResult, ItemResult, MeetingResult } from "../../contract/archive.ts";
import type { FacetName, SearchQuery } from "../../contract/search-query.ts";
import type { FacetValue, SearchResult, Suggestion } from "../../contract/search-result.ts";
import type { Topic } from "../../contract/topic.ts";
import { findCase } from "./questions/find-case.ts";
import { narrowFacet } from "./questions/narrow-facet.ts";
import { createOverview, type Overview, type OverviewDeps } from "./questions/overview.ts";
import type { SearchDeps } from "./questions/prepare.ts";
import { findItem, findMeeting } from "./questions/records.ts";
import { search } from "./questions/search.ts";
import { suggest } from "./questions/suggest.ts";

export type Portal = {
  search(query: SearchQuery): Promise<SearchResult>;
  facet(facet: FacetName, contains: string, query: SearchQuery): Promise<FacetValue[]>;
  suggest(q: string): Promise<Suggestion[]>;
  item(id: string): Promise<ItemResult>;
  meeting(id: string): Promise<MeetingResult>;
  case(municipality: string, caseNumber: string): Promise<CaseResult>;
  overview(): Promise<Overview>;
  topics: readonly Topic[];
};

export type PortalDeps = SearchDeps & OverviewDeps & { topics: readonly Topic[] };

/** Opens the portal's questions over what it is given; touches nothing until asked. */
export function createPortal(deps: PortalDeps): Portal {
  const overview = createOverview(deps);
  return {
    search: (query) => search(query, deps),
    facet: (facet, contains, query) => narrowFacet(facet, contains, query, deps),
    suggest: (q) => suggest(q, { ...deps, overview }),
    item: (id) => findItem(id, deps),
    meeting: (id) => findMeeting(id, deps),
    case: (municipality, caseNumber) => findCase(municipality, caseNumber, deps),
    overview,
    topics: deps.topics,
  };
}
