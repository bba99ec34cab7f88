/** What the index holds and what it was built from. */

import { IndexedMeeting, IndexState } from "../../../contract/indexed-item.ts";
import { addDocuments, patchDocuments } from "../../../engine/indexes/documents.ts";
import { indexExists } from "../../../engine/indexes/indexes.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { readDocuments } from "../../../engine/query/stored-documents.ts";
import type { MeetingInIndex } from "../plan/identity.ts";
import type { SpreadIndex } from "./spread-index.ts";

const MeetingIdentity = IndexedMeeting.pick({
  ...{ id: true, municipality: true, bodyKey: true, date: true, startTime: true, kind: true },
  ...{ hash: true, root: true, origin: true, itemIds: true, provenance: true },
  corrections: true,
});

/** What an index was built from, when, what it lacks, and what was taken down of it. */
export type BuiltFrom = Pick<IndexState, "fingerprint" | "unread"> &
  Pick<IndexState, "takedowns" | "takedownsHash"> & { indexedAt: Date | null };

const pageSize = 1_000;

/** "absent": nothing is there; "stale": some node was built from something else than `fingerprint` tells. */
export async function indexStatus(
  { nodes, prefix }: SpreadIndex,
  fingerprint: string,
): Promise<"absent" | "stale" | "current"> {
  const states = await Promise.all(nodes.map((node) => readState(node, prefix)));
  if (states.every((state) => state === null)) return "absent";
  const isCurrent = states.every(
    (state, place) => state?.fingerprint === nodeFingerprint(fingerprint, place, nodes.length),
  );
  return isCurrent ? "current" : "stale";
}

/** What the runs so far left word of; null when there is no index. */
export async function readLastState({ nodes, prefix }: SpreadIndex): Promise<IndexState | null> {
  const states = await Promise.all(nodes.map((node) => readState(node, prefix)));
  return states.find((state) => state !== null) ?? null;
}

/** Null for an index that is not there, and for one whose maker was killed. */
async function readState(node: Engine, prefix: string): Promise<IndexState | null> {
  const uid = indexName("state", prefix);
  if (!(await indexExists(node, uid))) return null;
  const [state] = await readDocuments(node, uid, { limit: 1 });
  return IndexState.safeParse(state).data ?? null;
}

/** Tells the public of them before the next run does; nothing where there is no index yet. */
export async function announceTakedowns(
  index: SpreadIndex,
  takedowns: IndexState["takedowns"],
): Promise<void> {
  if ((await readLastState(index)) === null) return;
  const uid = indexName("state", index.prefix);
  await Promise.all(
    index.nodes.map((node) => patchDocuments(node, uid, [{ id: "index", takedowns }])),
  );
}

/** Every node says the same of the whole. */
export async function writeState(
  { nodes, prefix }: SpreadIndex,
  { fingerprint, indexedAt, ...told }: BuiltFrom,
): Promise<void> {
  const state = { id: "index", ...told, indexedAt: indexedAt?.toISOString() ?? null };
  await Promise.all(
    nodes.map((node, place) => {
      const own = { ...state, fingerprint: nodeFingerprint(fingerprint, place, nodes.length) };
      return addDocuments(node, indexName("state", prefix), [own]);
    }),
  );
}

/** Another number of nodes, or another order, spreads the meetings otherwise. */
function nodeFingerprint(fingerprint: string, place: number, nodes: number): string {
  return `${fingerprint} ${place + 1}/${nodes}`;
}

/** Every meeting that is indexed, without its text; none when there is no index. */
export async function readIndexedMeetings({
  nodes,
  prefix,
}: SpreadIndex): Promise<MeetingInIndex[]> {
  return (await Promise.all(nodes.map((node) => readMeetingsOn(node, prefix)))).flat();
}

async function readMeetingsOn(node: Engine, prefix: string): Promise<MeetingInIndex[]> {
  const uid = indexName("meetings", prefix);
  if (!(await indexExists(node, uid))) return [];
  const fields = MeetingIdentity.keyof().options;
  const meetings: MeetingInIndex[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const documents = await readDocuments(node, uid, { fields, limit: pageSize, offset });
    meetings.push(...documents.flatMap(toMeetingInIndex));
    if (documents.length < pageSize) return meetings;
  }
}

/** A document of another version of this program is as good as none: its file gives it anew. */
function toMeetingInIndex(document: unknown): MeetingInIndex[] {
  const { success, data } = MeetingIdentity.safeParse(document);
  if (!success) return [];
  const { provenance, ...facts } = data;
  const { file: fileName, released, corrected = false } = provenance;
  return [{ ...facts, from: "index", fileName, released, corrected }];
}
