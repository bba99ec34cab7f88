/** Sitemaps (sitemaps.org, protocol 0.9): every page worth finding, in as many files as that takes. Pure. */

/** `path` is the portal's own; `changed` the day that it last changed, null where that is unknown. */
export type SitemapEntry = { readonly path: string; readonly changed: string | null };

/** What the protocol allows in one file. */
export const mostInSitemap = 50_000;

export function writeSitemap(entries: readonly SitemapEntry[], host: string): string {
  const urls = entries.map(({ path, changed }) => {
    const lastmod = changed === null ? "" : `<lastmod>${toXml(changed)}</lastmod>`;
    return `<url><loc>${toXml(host + path)}</loc>${lastmod}</url>`;
  });
  return `${declaration}<urlset xmlns="${namespace}">${urls.join("")}</urlset>\n`;
}

/** Where the pages are, when they do not fit one file: files numbered from 1. */
export function writeSitemapIndex(files: number, host: string): string {
  const numbers = Array.from({ length: files }, (_, at) => String(at + 1));
  const places = numbers.map(
    (number) => `<sitemap><loc>${toXml(host + toSitemapPath(number))}</loc></sitemap>`,
  );
  return `${declaration}<sitemapindex xmlns="${namespace}">${places.join("")}</sitemapindex>\n`;
}

export const toSitemapPath = (number: string) => `/sitemaps/${number}.xml`;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

const toXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
