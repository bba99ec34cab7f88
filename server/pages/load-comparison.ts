/** Councils compared by a search; without one there is nothing to compare yet. */
import type { Comparison } from "../../contract/comparison.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Site } from "./site.ts";

type Asked = { readonly query: SearchQuery; readonly order: string };
type Loaded = Asked & { readonly comparison: Comparison | null };

/** @throws EngineDown */
export async function loadComparison({ portal }: Site, _: unknown, asked: Asked): Promise<Loaded> {
  const { q, topic, kle, outcome, dissent } = asked.query;
  const says =
    q.trim() !== "" || [topic, kle, outcome, asked.query.case].some((one) => one.length > 0);
  return { ...asked, comparison: says || dissent ? await portal.compare(asked.query) : null };
}
