/** What the index holds and what it was built from. */
import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { IndexedMeeting } from "../../contract/indexed-item.ts";
import { addDocuments, indexExists } from "../../engine/indexes.ts";
import { indexName } from "../../engine/settings.ts";
import type { Held } from "./identity.ts";

/** An archive in an engine: its indexes' names begin with `prefix`. */
export type Archive = { meili: Meilisearch; prefix: string };

/** The one document of the state index. `indexedAt` null until the first run has ended. */
const State = z.object({
  id: z.literal("index"),
  fingerprint: z.string(),
  indexedAt: z.iso.datetime().nullable(),
});

const HeldDocument = IndexedMeeting.pick({
  ...{ id: true, municipality: true, bodyKey: true, date: true, startTime: true, kind: true },
  ...{ hash: true, root: true, origin: true, itemIds: true, provenance: true },
});

const pageSize = 1_000;

/** "absent": nothing is there; "stale": built from something else than `fingerprint` tells. */
export async function indexStatus(
  { meili, prefix }: Archive,
  fingerprint: string,
): Promise<"absent" | "stale" | "current"> {
  const uid = indexName("state", prefix);
  if (!(await indexExists(meili, uid))) return "absent";
  const { results } = await meili.index(uid).getDocuments({ limit: 1 });
  const state = State.safeParse(results[0]);
  if (!state.success) return "absent";
  return state.data.fingerprint === fingerprint ? "current" : "stale";
}

export async function writeState(
  { meili, prefix }: Archive,
  fingerprint: string,
  indexedAt: Date | null,
): Promise<void> {
  const state = { id: "index", fingerprint, indexedAt: indexedAt?.toISOString() ?? null };
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
