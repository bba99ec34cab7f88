/** An item, and where its address holds a search, the way through that search's hits. */
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { toSearchParams } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { PageParameters } from "../requests/search-parameters.ts";
import type { Site } from "./site.ts";

/** A search that cannot be read is no reason not to show the item. */
export const TrailParameters = PageParameters.catch(emptyQuery);

/** @throws NotFound, Gone, EngineDown */
export async function loadItem(
  { portal }: Site,
  { id }: { readonly id: string },
  query: SearchQuery,
) {
  const result = await portal.item(id);
  const trail = toSearchParams(query).size === 0 ? null : await portal.trail(result.item, query);
  return { ...result, trail };
}
