/** Whether the engine can read what it holds: it answers long before it looks into its files. */
import { type Engine, meiliOf } from "../nodes/client.ts";
import { EngineRefusal } from "../nodes/refusal.ts";
import { facetFields } from "./filter-fields.ts";
import { indexKinds, indexName } from "./settings.ts";

/**
 * Reads a little of each of the indexes that are there.
 * @throws what the client throws: a refusal with a status from 500 where something cannot be read
 */
export async function checkIndexes(engine: Engine): Promise<void> {
  const { indexes } = await meiliOf(engine).getStats();
  for (const kind of indexKinds) {
    const uid = indexName(kind);
    const known = indexes[uid];
    if (known === undefined) continue;
    const { total } = await meiliOf(engine).index(uid).getDocuments({ limit: 1 });
    if (total === 0 && known.numberOfDocuments > 0 && !known.isIndexing)
      throw new EngineRefusal(500, "documents_gone", `${uid} is empty, but should not be`);
    if (kind === "items" && total > 0)
      await meiliOf(engine)
        .index(uid)
        .search("", { facets: [...facetFields], limit: 1 });
  }
}
