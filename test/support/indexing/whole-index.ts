/** All that an engine holds, to be compared document by document. */
import { indexKinds, indexName } from "../../../engine/indexes/settings.ts";
import { type Engine, meiliOf } from "../../../engine/nodes/client.ts";

export type Documents = readonly Readonly<Record<string, unknown>>[];

/** In the order of their ids; what an engine says in one answer is of one moment. */
export async function documentsOf(engine: Engine, kind: (typeof indexKinds)[number]) {
  const { results } = await meiliOf(engine)
    .index(indexName(kind))
    .getDocuments<Record<string, unknown>>({ limit: 10_000 });
  return results.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** Of every kind; when a run ended is no part of what it made. */
export async function wholeIndex(engine: Engine): Promise<Record<string, Documents>> {
  const kinds = indexKinds.map(async (kind) => {
    const documents = await documentsOf(engine, kind);
    const timeless = documents.map(({ indexedAt: _, ...rest }) => rest);
    return [kind, kind === "state" ? timeless : documents] as const;
  });
  return Object.fromEntries(await Promise.all(kinds));
}
