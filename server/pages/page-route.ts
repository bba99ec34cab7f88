/** Ties a page to the loader of its data: what the page shows is, by its type, what the loader gives. */
import { z } from "zod";
import { namesIn, type PathParameters } from "../../contract/plain/paths.ts";
import { recordOf } from "../../contract/plain/table.ts";
import { type Page, type PageContext, renderPage } from "../../web/server-entry.tsx";
import type { Site } from "./site.ts";

/** Of a request, `parameters` is what the page's path leaves open and `search` its query string. */
export type Loader<Path extends string, Data> = (
  site: Site,
  parameters: PathParameters<Path>,
  search: URLSearchParams,
) => Data | Promise<Data>;

export type Asked = { readonly params: unknown; readonly search: URLSearchParams };

/** `url` as the router writes it. A page that cannot be loaded throws NotFound, BadParameter or EngineDown. */
export type PageRoute = {
  readonly url: string;
  readonly render: (site: Site, asked: Asked, context: PageContext) => Promise<string>;
};

export function pageRoute<Path extends string, Data>(
  page: Page<Path, Data>,
  load: Loader<Path, Data>,
): PageRoute {
  const { path } = page;
  return {
    url: path.replace(/\*\w+$/, "*"),
    render: async (site, { params, search }, context) => {
      const data = await load(site, parametersOf(path, params), search);
      return renderPage(page, data, context);
    },
  };
}

const Params = z.record(z.string(), z.string());

/** The router calls the rest of a path "*", whatever its name is. */
function parametersOf<Path extends string>(path: Path, params: unknown): PathParameters<Path> {
  const given = Params.parse(params);
  return recordOf(namesIn(path), (name) => given[name] ?? given["*"] ?? "");
}
