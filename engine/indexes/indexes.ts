/** Making, changing and dropping the engine's indexes; every task is checked. */
import { ownFields } from "../../contract/plain/searched-fields.ts";
import { type Engine, meiliOf } from "../nodes/client.ts";
import { refusalIn } from "../nodes/refusal.ts";
import { addDocuments, deleteDocuments } from "./documents.ts";
import { type IndexKind, type IndexSettings, indexKinds, indexName, settings } from "./settings.ts";
import { succeeded } from "./task.ts";

/** Makes the empty indexes, settings first: changing them later would index every document again. */
export async function createIndexes(engine: Engine, prefix = ""): Promise<void> {
  await Promise.all(indexKinds.map((kind) => createKind(engine, kind, prefix)));
}

async function createKind(engine: Engine, kind: IndexKind, prefix: string): Promise<void> {
  const uid = indexName(kind, prefix);
  await createIndex(engine, uid, settings[kind]);
  if (kind === "items") await makeFieldsKnown(engine, uid);
}

/**
 * Meilisearch 1.21 refuses to search in a field that no document ever had, whatever the settings say: a node that has got no
 * meeting yet would refuse every search of all nodes. One document with all fields comes, and goes again.
 */
async function makeFieldsKnown(engine: Engine, uid: string): Promise<void> {
  const id = "first";
  await addDocuments(engine, uid, [{ id, ...Object.fromEntries(ownFields.map(emptyText)) }]);
  await deleteDocuments(engine, uid, [id]);
}

const emptyText = (field: string) => [field, ""] as const;

/** Makes those that are not there, empty. */
export async function createMissingIndexes(engine: Engine, prefix: string): Promise<void> {
  for (const kind of indexKinds) {
    const uid = indexName(kind, prefix);
    if (!(await indexExists(engine, uid))) await createKind(engine, kind, prefix);
  }
}

/** An empty index; what its settings do not say is the engine's own way. */
export async function createIndex(
  engine: Engine,
  uid: string,
  own: IndexSettings = {},
): Promise<void> {
  await succeeded(meiliOf(engine).createIndex(uid, { primaryKey: "id" }));
  await changeSettings(engine, uid, own);
}

export async function changeSettings(
  engine: Engine,
  uid: string,
  own: IndexSettings,
): Promise<void> {
  await succeeded(meiliOf(engine).index(uid).updateSettings(own));
}

export async function indexExists(engine: Engine, uid: string): Promise<boolean> {
  try {
    await meiliOf(engine).getRawIndex(uid);
    return true;
  } catch (error) {
    if (refusalIn(error)?.code === "index_not_found") return false;
    throw error;
  }
}

/** Removes the indexes of `prefix`, as far as there are any. */
export async function dropIndexes(engine: Engine, prefix: string): Promise<void> {
  for (const kind of indexKinds) {
    const uid = indexName(kind, prefix);
    if (await indexExists(engine, uid)) await dropIndex(engine, uid);
  }
}

/** All indexes of one prefix change names with those of another, in one step that no search can see. */
export async function swapIndexes(engine: Engine, one: string, other: string): Promise<void> {
  const pairs = indexKinds.map((kind) => ({
    indexes: [indexName(kind, one), indexName(kind, other)] as [string, string],
    rename: false,
  }));
  await succeeded(meiliOf(engine).swapIndexes(pairs));
}

export async function dropIndex(engine: Engine, uid: string): Promise<void> {
  await succeeded(meiliOf(engine).deleteIndex(uid));
}

/** Bytes of all its indexes, without pages that are free to be filled again. */
export async function usedBytes(engine: Engine): Promise<number> {
  return (await meiliOf(engine).getStats()).usedDatabaseSize;
}

/** 0 for an index that is not there. */
export async function countDocuments(engine: Engine, uid: string): Promise<number> {
  if (!(await indexExists(engine, uid))) return 0;
  return (await meiliOf(engine).index(uid).getDocuments({ limit: 0 })).total;
}
