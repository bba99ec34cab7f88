/** What the index holds and what it was built from. */
import type { Meilisearch } from "meilisearch";
import { IndexedMeeting, IndexState, type UnreadFile } from "../../contract/indexed-item.ts";
import { addDocuments, indexExists } from "../../engine/indexes.ts";
import { indexName } from "../../engine/settings.ts";
import type { Held } from "./identity.ts";

/** An archive in an engine: its indexes' names begin with `prefix`. */
export type Archive = { meili: Meilisearch; prefix: string };

const HeldDocument = IndexedMeeting.pick({
  ...{ id: true, municipality: true, bodyKey: true, date: true, startTime: true, kind: true },
  ...{ hash: true, root: true, origin: true, itemIds: true, provenance: true },
});

/** What an index was built from, when, and what it lacks. */
export type BuiltFrom = Pick<IndexState, "fingerprint" | "unread"> & { indexedAt: Date | null };

const pageSize = 1_000;

/** "absent": nothing is there; "stale": built from something else than `fingerprint` tells. */
export async function indexStatus(
  archive: Archive,
  fingerprint: string,
): Promise<"absent" | "stale" | "current"> {
  const state = await readState(archive);
  if (state === null) return "absent";
  return state.fingerprint === fingerprint ? "current" : "stale";
}

/** The files that the runs so far could not read; none when there is no index. */
export async function readUnread(archive: Archive): Promise<UnreadFile[]> {
  return (await readState(archive))?.unread ?? [];
}

async function readState({ meili, prefix }: Archive): Promise<IndexState | null> {
  const uid = indexName("state", prefix);
  if (!(await indexExists(meili, uid))) return null;
  const { results } = await meili.index(uid).getDocuments({ limit: 1 });
  return IndexState.safeParse(results[0]).data ?? null;
}

export async function writeState(
  { meili, prefix }: Archive,
  { fingerprint, indexedAt, unread }: BuiltFrom,
): Promise<void> {
  const state = { id: "index", fingerprint, unread, indexedAt: indexedAt?.toISOString() ?? null };
  await addDocuments(meili, indexName("state", prefix), [state]);
}

/** Every meeting that is indexed, without its text; none when there is no index. */
export async function readHeld({ meili, prefix }: Archive): Promise<Held[]> {
  const uid = indexName("meetings", prefix);
  if (!(await indexExists(meili, uid))) return [];
  const fields = HeldDocument.keyof().options;
  const held: Held[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const { results } = await meili.index(uid).getDocuments({ fields, limit: pageSize, offset });
    held.push(...results.flatMap(toHeld));
    if (results.length < pageSize) return held;
  }
}

/** A document of another version of this program is as good as none: its file gives it anew. */
function toHeld(document: unknown): Held[] {
  const { success, data } = HeldDocument.safeParse(document);
  if (!success) return [];
  const { provenance, ...facts } = data;
  return [{ ...facts, from: "index", fileName: provenance.file, released: provenance.released }];
}
