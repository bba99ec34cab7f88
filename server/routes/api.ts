/** The JSON API (docs/contract.md): each route is a question to the portal and the schema of its answer. */
import { z } from "zod";
import { CaseResult, ItemResult, MeetingResult, StatusResult } from "../../contract/archive.ts";
import { facetNames } from "../../contract/plain/facets.ts";
import { SearchResult } from "../../contract/search-result.ts";
import type { Site } from "../pages/site.ts";
import { once, words } from "../requests/parameter.ts";
import { FacetParameters, SearchParameters } from "../requests/search-parameters.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { toStatus } from "../search/records/to-status.ts";
import { documented, FacetValues, Suggestions, TakedownsResult } from "./documented.ts";

const Nothing = z.strictObject({});
const Typed = z.strictObject({
  q: once(words.default("")).describe("Det, der er skrevet indtil nu"),
});
const Id = z.object({ id: z.string() });
const CasePath = z.object({ municipality: z.string(), caseNumber: z.string() });
const CaseRest = z.object({ municipality: z.string(), "*": z.string() });
const FacetPath = z.object({ facet: z.enum(facetNames, "Facetten") });

/** Adds every JSON route of the portal. */
type Given = Pick<Site, "portal" | "failedAt">;

export function addApiRoutes(app: App, given: Given): void {
  addSearchRoutes(app, given.portal);
  addRecordRoutes(app, given);
}

function addSearchRoutes(app: App, portal: Portal): void {
  app.get(
    "/api/search",
    documented("search", "Søg i dagsordenspunkter", SearchResult, {
      querystring: SearchParameters,
    }),
    ({ query }) => portal.search(query),
  );
  app.get(
    "/api/suggest",
    documented("suggest", "Forslag, mens der skrives", Suggestions, { querystring: Typed }),
    async ({ query }) => ({ suggestions: await portal.suggest(query.q) }),
  );
  app.get(
    "/api/facets/:facet",
    documented("listFacetValues", "Værdier i én facet", FacetValues, {
      params: FacetPath,
      querystring: FacetParameters,
    }),
    async ({ params: { facet }, query: { contains, query } }) => {
      const values = await portal.facet(facet, contains, query);
      return { facet, values: values.filter(({ count }) => count > 0) };
    },
  );
}

function addRecordRoutes(app: App, { portal, failedAt = async () => null }: Given): void {
  app.get(
    "/api/items/:id",
    documented("getItem", "Et dagsordenspunkt", ItemResult, { params: Id, querystring: Nothing }),
    ({ params: { id } }) => portal.item(id),
  );
  app.get(
    "/api/meetings/:id",
    documented("getMeeting", "Et møde", MeetingResult, { params: Id, querystring: Nothing }),
    ({ params: { id } }) => portal.meeting(id),
  );
  app.get(
    "/api/cases/:municipality/:caseNumber",
    documented("getCase", "En sag gennem møderne", CaseResult, {
      params: CasePath,
      querystring: Nothing,
    }),
    ({ params: { municipality, caseNumber } }) => portal.case(municipality, caseNumber),
  );
  // Where a proxy has decoded %2F, a case number with a slash is several parts of the path.
  app.get(
    "/api/cases/:municipality/*",
    { schema: { hide: true, params: CaseRest, querystring: Nothing } },
    ({ params: { municipality, "*": caseNumber } }) => portal.case(municipality, caseNumber),
  );
  app.get(
    "/api/takedowns",
    documented("listTakedowns", "Hvad der er fjernet fra portalen, og hvorfor", TakedownsResult, {
      querystring: Nothing,
    }),
    async () => ({ takedowns: [...(await portal.takedowns())] }),
  );
  app.get(
    "/api/status",
    documented("getStatus", "Hvad arkivet rummer", StatusResult, { querystring: Nothing }),
    async () => toStatus(await portal.overview(), await failedAt()),
  );
}
