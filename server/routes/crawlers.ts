/** What search engines are told: which pages there are, and which are no use to them. */
import { z } from "zod";
import { paths } from "../../contract/plain/paths.ts";
import { toSitemap } from "../export/to-sitemap.ts";
import { toSitemapPath, writeSitemap, writeSitemapStart } from "../export/write-sitemap.ts";
import { pages } from "../pages/pages.ts";
import { NotFound } from "../requests/errors.ts";
import { hostOf } from "../requests/host.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";

type Options = { readonly portal: Portal; readonly publicUrl: string | null };

const sitemapPath = "/sitemap.xml";
const Numbered = z.object({ number: z.string().regex(/^[1-9]\d{0,3}\.xml$/, "Siden") });

export function addCrawlerRoutes(app: App, { portal, publicUrl }: Options): void {
  const schema = { hide: true } as const;
  app.get("/robots.txt", { schema }, (request, reply) => {
    reply.type("text/plain; charset=utf-8");
    return reply.send(Buffer.from(robots(publicUrl ?? hostOf(request))));
  });
  app.get(sitemapPath, { schema }, async (request, reply) => {
    reply.type(xml);
    const host = publicUrl ?? hostOf(request);
    return reply.send(Buffer.from(writeSitemapStart(await entriesOf(portal), host)));
  });
  const numbered = { schema: { ...schema, params: Numbered } };
  app.get(toSitemapPath(":number").replace(".xml", ""), numbered, async (request, reply) => {
    const number = Number.parseInt(request.params.number, 10);
    const host = publicUrl ?? hostOf(request);
    const sitemap = writeSitemap(await entriesOf(portal), host, number);
    if (sitemap === null) throw new NotFound("Siden");
    reply.type(xml);
    return reply.send(Buffer.from(sitemap));
  });
}

const xml = "application/xml; charset=utf-8";

async function entriesOf(portal: Portal) {
  const { meetings } = await portal.overview();
  const fixed = pages.map(({ url }) => url).filter((url) => !/[:*]/.test(url) && !isEndless(url));
  return toSitemap({ fixed, topics: portal.topics, meetings });
}

/** A search has as many pages as there are questions. */
const isEndless = (path: string) => path === paths.search || path === paths.compare;

function robots(host: string): string {
  return [
    "User-agent: *",
    "Disallow: /api/",
    `Disallow: ${paths.search}?`,
    `Disallow: ${paths.compare}?`,
    `Sitemap: ${host}${sitemapPath}`,
    "",
  ].join("\n");
}
