/** The JSON API (docs/contract.md): each route is a question to the portal and the schema of its answer. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { CaseResult, ItemResult, MeetingResult, StatusResult } from "../../contract/archive.ts";
import { FacetName } from "../../contract/search-query.ts";
import { FacetValue, SearchResult, Suggestion } from "../../contract/search-result.ts";
import { BadParameter, NotFound } from "../requests/errors.ts";
import { readSearch, SearchParameters, searchOf } from "../requests/query-string.ts";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/questions/overview.ts";

const Id = z.object({ id: z.string() });
const CasePath = z.object({ municipality: z.string(), caseNumber: z.string() });
const CaseRest = z.object({ municipality: z.string(), "*": z.string() });
const FacetPath = z.object({ facet: z.string() });
const FacetParameters = SearchParameters.extend({ query: z.string().optional() });
const Typed = z.object({ q: z.string().optional() });
const Suggestions = z.object({ suggestions: z.array(Suggestion) });
const FacetValues = z.object({ facet: FacetName, values: z.array(FacetValue) });

/** Adds every JSON route of the portal. */
export function addApiRoutes(app: FastifyInstance, portal: Portal): void {
  addSearchRoutes(app, portal);
  addRecordRoutes(app, portal);
}

function addSearchRoutes(app: FastifyInstance, portal: Portal): void {
  app.get(
    "/api/search",
    documented("Søg i dagsordenspunkter", SearchResult, { querystring: SearchParameters }),
    (request) => portal.search(readSearch(searchOf(request.url))),
  );
  app.get(
    "/api/suggest",
    documented("Forslag, mens der skrives", Suggestions, { querystring: Typed }),
    async (request) => ({ suggestions: await portal.suggest(typed(request)) }),
  );
  app.get(
    "/api/facets/:facet",
    documented("Værdier i én facet", FacetValues, {
      params: FacetPath,
      querystring: FacetParameters,
    }),
    async (request) => {
      const facet = facetName(request);
      const { q, query } = facetQuery(request);
      const values = await portal.facet(facet, q, query);
      return { facet, values: values.filter(({ count }) => count > 0) };
    },
  );
}

function addRecordRoutes(app: FastifyInstance, portal: Portal): void {
  app.get(
    "/api/items/:id",
    documented("Et dagsordenspunkt", ItemResult, { params: Id }),
    (request) => portal.item(Id.parse(request.params).id),
  );
  app.get("/api/meetings/:id", documented("Et møde", MeetingResult, { params: Id }), (request) =>
    portal.meeting(Id.parse(request.params).id),
  );
  app.get(
    "/api/cases/:municipality/:caseNumber",
    documented("En sag gennem møderne", CaseResult, { params: CasePath }),
    (request) => {
      const { municipality, caseNumber } = CasePath.parse(request.params);
      return portal.case(municipality, caseNumber);
    },
  );
  // Where a proxy has decoded %2F, a case number with a slash is several parts of the path.
  app.get("/api/cases/:municipality/*", { schema: { hide: true } }, (request) => {
    const { municipality, "*": caseNumber } = CaseRest.parse(request.params);
    return portal.case(municipality, caseNumber);
  });
  app.get("/api/status", documented("Hvad arkivet rummer", StatusResult, {}), async (request) => {
    parameters(request, []);
    return toStatus(await portal.overview());
  });
}

function documented(summary: string, answer: z.ZodType, takes: Record<string, z.ZodType>) {
  return { schema: { summary, tags: ["Referatsøg"], ...takes, response: { 200: answer } } };
}

/**
 * For a facet, `q` is what its values contain; the other parameters narrow what is counted.
 * The query's own words narrow it too, as `query`.
 */
function facetQuery(request: FastifyRequest) {
  const search = searchOf(request.url);
  const q = search.get("q") ?? "";
  const words = search.get("query") ?? "";
  search.delete("query");
  search.set("q", words);
  return { q, query: readSearch(search) };
}

function typed(request: FastifyRequest): string {
  return parameters(request, ["q"]).get("q") ?? "";
}

/** Throws BadParameter for any parameter that is not among the names. */
function parameters(request: FastifyRequest, names: readonly string[]): URLSearchParams {
  const search = searchOf(request.url);
  const unknown = [...new Set(search.keys())].filter((name) => !names.includes(name));
  if (unknown.length === 0) return search;
  throw new BadParameter(unknown.map((path) => ({ path, message: "er ikke en kendt parameter" })));
}

function facetName(request: FastifyRequest): FacetName {
  const { data } = FacetName.safeParse(FacetPath.parse(request.params).facet);
  if (data === undefined) throw new NotFound("Facetten");
  return data;
}
