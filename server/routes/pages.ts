/** The pages: each route gathers the data that its page shows, and renders it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { paths } from "../../contract/plain/paths.ts";
import { type Page, type PageContext, renderPage } from "../../web/server-entry.tsx";
import type { ProblemDetails } from "../requests/errors.ts";
import type { Portal } from "../search/portal.ts";
import {
  aboutPage,
  casePage,
  type Gather,
  home,
  itemPage,
  meetingPage,
  municipalitiesPage,
  municipalityPage,
  type PageOptions,
  searchPage,
  topicPage,
  topicsPage,
} from "./page-data.ts";

/** Every page by its route. */
const pages: Record<string, Gather> = {
  "/": home,
  [paths.search]: searchPage,
  [paths.item]: itemPage,
  [paths.meeting]: meetingPage,
  "/sag/:municipality/:caseNumber": casePage,
  "/emner": topicsPage,
  [paths.topic]: topicPage,
  "/kommuner": municipalitiesPage,
  [paths.municipality]: municipalityPage,
  "/om": aboutPage,
  "/hjaelp": async () => ({ kind: "help", data: null }),
  "/privatliv": async () => ({ kind: "privacy", data: null }),
};

/** Adds a route for every page. */
export function addPageRoutes(app: FastifyInstance, options: PageOptions): void {
  for (const [url, gather] of Object.entries(pages)) {
    app.get(url, { schema: { hide: true } }, async (request, reply) => {
      const page = await gather(request, options);
      const examples = await showsExamples(options.portal);
      return sendPage(page, { ...context(request, options), examples }, reply);
    });
  }
}

/** An error as a page; asks the engine nothing, since it may be what failed. */
export function renderErrorPage(
  { status, title, detail, errors }: ProblemDetails,
  request: FastifyRequest,
  options: PageOptions,
): string {
  const data = { status, title, detail, ...(errors ? { errors } : {}) };
  return renderPage({ kind: "error", data }, context(request, options));
}

function sendPage(page: Page, pageContext: PageContext, reply: FastifyReply): FastifyReply {
  reply.type("text/html; charset=utf-8").header("cache-control", "no-cache");
  return reply.serializer((html: unknown) => String(html)).send(renderPage(page, pageContext));
}

function context(request: FastifyRequest, options: PageOptions): PageContext {
  const { assets, publicUrl, contact, portal } = options;
  const topics = portal.topics.map(({ id, label, description }) => ({ id, label, description }));
  return {
    assets,
    publicUrl,
    contact,
    topics,
    url: request.url,
    examples: false,
    back: backOf(request),
  };
}

/** The search that the reader came from, so that an item can lead back to it. */
function backOf({ headers, host }: FastifyRequest): string | null {
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return null;
  const from = new URL(headers.referer);
  return from.host === host && from.pathname === paths.search ? from.pathname + from.search : null;
}

/** A page that needs no engine is shown even while the engine is silent. */
async function showsExamples(portal: Portal): Promise<boolean> {
  try {
    const { meetings } = await portal.overview();
    return meetings.some(({ provenance }) => provenance.examples);
  } catch {
    return false;
  }
}
