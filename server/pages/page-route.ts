/** Ties a page to the loader of its data: what the page shows is, by its type, what the loader gives. */
import { setImmediate as pause } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { longestForm } from "../../contract/plain/draft.ts";
import { namesIn, type PathParameters } from "../../contract/plain/paths.ts";
import { recordOf } from "../../contract/plain/table.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { isPartial } from "../../engine/query/call-scope.ts";
import { type Page, type PageContext, renderPage } from "../../web/server-entry.tsx";
import { PageParameters } from "../requests/search-parameters.ts";
import type { App } from "../requests/typed-app.ts";
import type { Site } from "./site.ts";

/** `parameters` is what the page's path leaves open. Throws NotFound or EngineDown. */
type Loader<Path extends string, Data> = (
  site: Site,
  parameters: PathParameters<Path>,
) => Data | Promise<Data>;

/** The same of a page that takes a search in its address. */
type SearchLoader<Path extends string, Data> = (
  site: Site,
  parameters: PathParameters<Path>,
  query: SearchQuery,
) => Data | Promise<Data>;

/** Answers a request with what is rendered for it. */
type Show = (
  request: FastifyRequest,
  reply: FastifyReply,
  render: (context: PageContext) => Promise<string>,
) => Promise<FastifyReply>;

/** `url` as the router writes it. */
type PageRoute = {
  readonly url: string;
  readonly addTo: (app: App, site: Site, show: Show) => void;
};

const params = z.record(z.string(), z.string());

/** Whatever stands in the query string of its address, the page is the same. */
export function pageRoute<Path extends string, Data>(
  page: Page<Path, Data>,
  load: Loader<Path, Data>,
): PageRoute {
  const url = toUrl(page.path);
  return {
    url,
    addTo(app, site, show) {
      app.get(url, { schema: { hide: true, params } }, (request, reply) =>
        show(request, reply, async (context) => {
          const data = await load(site, toParameters(page.path, request.params));
          return renderSoon(page, data, context);
        }),
      );
    },
  };
}

export function searchPageRoute<Path extends string, Data>(
  page: Page<Path, Data>,
  load: SearchLoader<Path, Data>,
): PageRoute {
  return askedPageRoute(page, PageParameters, load);
}

/** The same of a page that takes what its own parameters make of the address. */
export function askedPageRoute<Path extends string, Asked, Data>(
  page: Page<Path, Data>,
  querystring: z.ZodType<Asked>,
  load: (site: Site, parameters: PathParameters<Path>, asked: Asked) => Data | Promise<Data>,
): PageRoute {
  const url = toUrl(page.path);
  return {
    url,
    addTo(app, site, show) {
      const schema = { hide: true, params, querystring };
      app.get(url, { schema }, (request, reply) =>
        show(request, reply, async (context) => {
          // The schema has made it of the query string; the router's types lose that on the way.
          const asked = request.query as Asked;
          const data = await load(site, toParameters(page.path, request.params), asked);
          return renderSoon(page, data, context);
        }),
      );
    },
  };
}

/** A page with a form whose text is too long for an address: `empty` when it is opened, answered when it is sent. */
export function formPageRoute<Path extends string, Asked, Data>(
  page: Page<Path, Data>,
  form: { readonly body: z.ZodType<Asked>; readonly empty: Asked },
  load: (site: Site, asked: Asked) => Data | Promise<Data>,
): PageRoute {
  const url = toUrl(page.path);
  const body = z.preprocess((sent) => sent ?? {}, form.body);
  return {
    url,
    addTo(app, site, show) {
      const render = (asked: Asked) => async (context: PageContext) => {
        const data = await load(site, asked);
        return renderSoon(page, data, context);
      };
      app.get(url, { schema: { hide: true } }, (request, reply) =>
        show(request, reply, render(form.empty)),
      );
      app.post(url, { schema: { hide: true, body }, bodyLimit: longestForm }, (request, reply) =>
        // As above: the schema has made it.
        show(request, reply, render(request.body as Asked)),
      );
    },
  };
}

/** Others have their turn between finding what a page shows and writing it: both take long of an item as long as a book. */
async function renderSoon<Path extends string, Data>(
  page: Page<Path, Data>,
  data: Data,
  context: PageContext,
): Promise<string> {
  await pause();
  return renderPage(page, data, { ...context, partial: isPartial() });
}

const toUrl = (path: string): string => path.replace(/\*\w+$/, "*");

/** The router calls the rest of a path "*", whatever its name is. */
function toParameters<Path extends string>(
  path: Path,
  given: Readonly<Record<string, string>>,
): PathParameters<Path> {
  return recordOf(namesIn(path), (name) => given[name] ?? given["*"] ?? "");
}
