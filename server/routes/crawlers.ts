/** What search engines are told: which pages there are, and which are no use to them. */
import { z } from "zod";
import { paths } from "../../contract/plain/paths.ts";
import { pagesOfArchive, pagesOfMeetings } from "../export/to-sitemap.ts";
import {
  mostInSitemap,
  type SitemapEntry,
  toSitemapPath,
  writeSitemap,
  writeSitemapIndex,
} from "../export/write-sitemap.ts";
import { pages } from "../pages/pages.ts";
import { NotFound } from "../requests/errors.ts";
import { hostOf } from "../requests/host.ts";
import type { App } from "../requests/typed-app.ts";
import type { Portal } from "../search/portal.ts";
import { toCoverage } from "../search/records/coverage.ts";
import { toStatus } from "../search/records/to-status.ts";

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
    const { files, read } = await sitemapsOf(portal);
    const sitemap =
      files === 1 ? writeSitemap(await read(1), host) : writeSitemapIndex(files, host);
    return reply.send(Buffer.from(sitemap));
  });
  const numbered = { schema: { ...schema, params: Numbered } };
  app.get(toSitemapPath(":number").replace(".xml", ""), numbered, async (request, reply) => {
    const number = Number.parseInt(request.params.number, 10);
    const host = publicUrl ?? hostOf(request);
    const { files, read } = await sitemapsOf(portal);
    if (number > files) throw new NotFound("Siden");
    reply.type(xml);
    return reply.send(Buffer.from(writeSitemap(await read(number), host)));
  });
}

const xml = "application/xml; charset=utf-8";

/** Of that many there are some five thousand pages: far from what a file may hold. */
const meetingsInFile = 500;

type Sitemaps = {
  readonly files: number;
  readonly read: (number: number) => Promise<readonly SitemapEntry[]>;
};

/**
 * One file where it holds all pages. Else the first has the archive's own, and each of the others a part of the meetings, so
 * that no request reads them all.
 */
async function sitemapsOf(portal: Portal): Promise<Sitemaps> {
  const coverage = toCoverage(await portal.overview());
  const { items, meetings } = toStatus(await portal.overview());
  const fixed = pages.map(({ url }) => url).filter((url) => !/[:*]/.test(url) && !isEndless(url));
  const municipalities = coverage.map(({ municipality }) => municipality);
  const own = pagesOfArchive({ fixed, topics: portal.topics, municipalities });
  const readPart = async (offset: number, limit: number) => {
    const part = await portal.meetingsByDate({ offset, limit });
    return pagesOfMeetings(part, await portal.endedCases(part.map(({ id }) => id)));
  };
  // A case with a page here has two items at least.
  if (own.length + items * 1.5 + meetings <= mostInSitemap)
    return { files: 1, read: async () => [...own, ...(await readPart(0, mostInSitemap))] };
  return {
    files: 1 + Math.ceil(meetings / meetingsInFile),
    read: async (number) =>
      number === 1 ? own : readPart((number - 2) * meetingsInFile, meetingsInFile),
  };
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
