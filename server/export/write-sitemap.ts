/** Sitemaps (sitemaps.org, protocol 0.9): every page worth finding, in as many files as that takes. Pure. */

/** `path` is the portal's own; `changed` the day that it last changed, null where that is unknown. */
export type SitemapEntry = { readonly path: string; readonly changed: string | null };

/** What the protocol allows in one file. */
export const mostInSitemap = 50_000;

/** The file of the number, from 1; null where there is none. */
export function writeSitemap(
  entries: readonly SitemapEntry[],
  host: string,
  number: number,
): string | null {
  const own = entries.slice((number - 1) * mostInSitemap, number * mostInSitemap);
  if (own.length === 0) return null;
  const urls = own.map(({ path, changed }) => {
    const lastmod = changed === null ? "" : `<lastmod>${toXml(changed)}</lastmod>`;
    return `<url><loc>${toXml(host + path)}</loc>${lastmod}</url>`;
  });
  return `${declaration}<urlset xmlns="${namespace}">${urls.join("")}</urlset>\n`;
}

/** What search engines ask for first: the pages where they fit one file, else where the files are. */
export function writeSitemapStart(entries: readonly SitemapEntry[], host: string): string {
  const files = Math.ceil(entries.length / mostInSitemap);
  if (files <= 1) return writeSitemap(entries, host, 1) ?? writeIndex([]);
  return writeIndex(
    Array.from({ length: files }, (_, at) => `${host}${toSitemapPath(String(at + 1))}`),
  );
}

export const toSitemapPath = (number: string) => `/sitemaps/${number}.xml`;

function writeIndex(addresses: readonly string[]): string {
  const files = addresses.map((address) => `<sitemap><loc>${toXml(address)}</loc></sitemap>`);
  return `${declaration}<sitemapindex xmlns="${namespace}">${files.join("")}</sitemapindex>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

const toXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
