/** A route for every page, and the page that stands where another would when something is wrong. */
import type { FastifyRequest } from "fastify";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { paths } from "../../contract/plain/paths.ts";
import { fromAddress, toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { errorPage } from "../../web/pages/error.tsx";
import { type Assets, adjust, type PageContext, renderPage } from "../../web/server-entry.tsx";
import type { NearMatch } from "../pages/near-matches.ts";
import { pages } from "../pages/pages.ts";
import type { Site } from "../pages/site.ts";
import type { ProblemDetails } from "../requests/errors.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { showsExamples } from "../search/records/to-status.ts";

/** What pages are given beside their data. */
export type PageOptions = Site & {
  readonly assets: Assets;
  readonly publicUrl: string | null;
  readonly contact: string | null;
};

export function addPageRoutes(app: App, options: PageOptions): void {
  for (const { addTo } of pages)
    addTo(app, options, async (request, reply, render) => {
      const examples = await holdsExamples(options.portal);
      const html = await render({ ...context(request, options), examples });
      reply.type("text/html; charset=utf-8").header("cache-control", "no-cache");
      return reply.serializer((page: unknown) => String(page)).send(html);
    });
}

/** `near`: what the address may have been meant as. */
type Told = ProblemDetails & { readonly near: readonly NearMatch[] };
const unreadableSearch = "Søgningen kunne ikke læses";

/** An error as a page; asks the engine nothing, since it may be what failed. */
export function renderErrorPage(
  { status, title, detail, code, errors, near }: Told,
  request: FastifyRequest,
  options: PageOptions,
): string {
  const given = context(request, options);
  const search = readableSearch(request.originalUrl, errors);
  const what = search !== null && errors !== undefined ? unreadableSearch : title;
  const data = { status, code, title: what, detail, near, ...(errors ? { errors } : {}) };
  return renderPage(errorPage, data, { ...given, search: search ?? given.search });
}

function context(request: FastifyRequest, options: PageOptions): PageContext {
  const { assets, publicUrl, contact, portal } = options;
  const topics = portal.topics.map(({ id, label, description }) => ({ id, label, description }));
  const url = request.originalUrl;
  const back = backOf(request);
  const search = adjust(emptyQuery, { q: fromAddress(back?.split("?")[1] ?? "").q });
  return { assets, publicUrl, contact, topics, url, examples: false, partial: false, back, search };
}

/** What of a search that cannot be answered can be read: the rest of it is kept. */
function readableSearch(url: string, errors: ProblemDetails["errors"] = []): SearchQuery | null {
  const [path, search = ""] = url.split(/\?(.*)/s);
  if (path !== paths.search && path !== paths.compare) return null;
  const params = new URLSearchParams(search);
  for (const { path: name } of errors) params.delete(name);
  return fromAddress(params.toString());
}

/** The search that the reader came from, so that an item can lead back to it: as the item's address has it, or the browser. */
function backOf({ headers, host, originalUrl }: FastifyRequest): string | null {
  const [path = "", search = ""] = originalUrl.split(/\?(.*)/s);
  const kept = path.startsWith(itemsAt) ? toAddress(fromAddress(search)) : paths.search;
  if (kept !== paths.search) return kept;
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return null;
  const from = new URL(headers.referer);
  if (from.host !== host || from.pathname !== paths.search) return null;
  return toAddress(fromAddress(from.search));
}

/** What the addresses of all items begin with. */
const itemsAt = paths.item.replace(":id", "");

/** What the archive holds is known already, or not worth waiting for. */
const soonMs = 700;

function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), soonMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A page that needs no engine is shown even while the engine is silent. */
async function holdsExamples(portal: Portal): Promise<boolean> {
  try {
    // What was being read for somebody else may have begun while the engine failed: it is read anew once.
    return showsExamples(await soon(portal.overview().catch(() => portal.overview())));
  } catch {
    return false;
  }
}
