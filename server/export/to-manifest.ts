/** What an export was made of, so that it can be made again (commands/reproduce.ts). */
import { createHash } from "node:crypto";
import type { CoverageLine, Manifest } from "../../contract/export.ts";
import type { IndexedOverview } from "../../contract/indexed-item.ts";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { toAddress } from "../../contract/search-address.ts";
import type { SearchQuery } from "../../contract/search-query.ts";
import { NothingOfThat } from "../requests/errors.ts";
import type { Portal } from "../search/portal.ts";

/** `asked` is the search; which of its pages does not matter. Throws EngineDown, NothingOfThat. */
export async function toManifest(
  asked: SearchQuery,
  portal: Portal,
  madeAt: Date,
): Promise<Manifest> {
  const [{ query, total, widened, unknown = [] }, { counts }, index] = await Promise.all([
    portal.search({ ...wholeOf(asked), pageSize: 1 }),
    portal.overview(),
    portal.build(),
  ]);
  if (unknown.length > 0) throw new NothingOfThat(unknown);
  return {
    kind: "referatsoeg-manifest",
    version: 1,
    madeAt: madeAt.toISOString(),
    address: toAddress(wholeOf(query)),
    query: wholeOf(query),
    widened,
    index,
    topics: { version: versionOf(portal.topics), count: portal.topics.length },
    coverage: toCoverageLines(counts, query.municipality),
    count: total,
    sample: null,
  };
}

/** The search without the page that was looked at. */
export function wholeOf(query: SearchQuery): SearchQuery {
  const { page, pageSize } = emptyQuery;
  return { ...query, page, pageSize };
}

/** The same as long as the content is. */
function versionOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
}

/** By municipality, body and year, of the municipalities named, or of all. */
function toCoverageLines(
  counts: readonly IndexedOverview[],
  municipalities: readonly string[],
): CoverageLine[] {
  const lines = new Map<string, CoverageLine>();
  for (const { municipality, bodies } of counts) {
    if (municipalities.length > 0 && !municipalities.includes(municipality ?? "")) continue;
    for (const { bodyKey, year, meetings, items } of bodies) {
      const key = JSON.stringify([municipality, bodyKey, year]);
      const before = lines.get(key) ?? { meetings: 0, items: 0 };
      lines.set(key, {
        municipality,
        bodyKey,
        year,
        meetings: before.meetings + meetings,
        items: before.items + items,
      });
    }
  }
  return [...lines].sort(([a], [b]) => a.localeCompare(b, "da")).map(([, line]) => line);
}
