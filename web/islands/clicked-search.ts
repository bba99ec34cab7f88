/** Clicks on links that lead to another search of the same page. */
import { paths } from "../../contract/plain/paths.ts";
import { fromAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";

/** The address of the link that was plainly clicked; null for a click that the browser should take. */
export function toClickedAddress(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link?.getAttribute("href") ?? null;
}

/** The search that an address of this page holds; null for other pages' addresses. */
export function toSearch(href: string): SearchQuery | null {
  const [path, search = ""] = href.split(/\?(.*)/s);
  return path === paths.search ? fromAddress(search) : null;
}
