/** What the index holds and what it was built from. */

import { IndexedMeeting, IndexState } from "../../../contract/indexed-item.ts";
import { addDocuments, patchDocuments } from "../../../engine/indexes/documents.ts";
import { indexExists } from "../../../engine/indexes/indexes.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { everyDocument, readDocuments } from "../../../engine/query/stored-documents.ts";
import type { MeetingInIndex } from "../plan/identity.ts";
import type { SpreadIndex } from "./spread-index.ts";

const MeetingIdentity = IndexedMeeting.pick({
  id: true,
  municipality: true,
  bodyKey: true,
  date: true,
  startTime: true,
  kind: true,
  hash: true,
  root: true,
  origin: true,
  itemIds: true,
  provenance: true,
  corrections: true,
});

/** What an index was built from, when, what it lacks, and what was taken down of it. */
export type BuiltFrom = Pick<IndexState, "fingerprint" | "parsedBy" | "unread"> &
  Pick<IndexState, "takedowns" | "takedownsHash" | "gone"> & { readonly indexedAt: Date | null };

/**
 * "absent": nothing is there; "stale": some node was built from something else than `fingerprint` tells;
 * "partly": some nodes have nothing yet, the others are current.
 */
export async function indexStatus(
  { nodes, prefix }: SpreadIndex,
  fingerprint: string,
): Promise<"absent" | "stale" | "partly" | "current"> {
  const states = await Promise.all(nodes.map((node) => readState(node, prefix)));
  const built = states.filter((state) => state !== null);
  if (built.length === 0) return "absent";
  if (built.some((state) => state.fingerprint !== fingerprint)) return "stale";
  return built.length < nodes.length ? "partly" : "current";
}

/** What the runs so far left word of; null when there is no index. */
export async function readLastState({ nodes, prefix }: SpreadIndex): Promise<IndexState | null> {
  const states = await Promise.all(nodes.map((node) => readState(node, prefix)));
  return states.find((state) => state !== null) ?? null;
}

/** Null for an index that is not there, and for one whose maker was killed. */
export async function readState(node: Engine, prefix: string): Promise<IndexState | null> {
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
  { indexedAt, ...told }: BuiltFrom,
): Promise<void> {
  const state = { id: "index", ...told, indexedAt: indexedAt?.toISOString() ?? null };
  await Promise.all(nodes.map((node) => addDocuments(node, indexName("state", prefix), [state])));
}

/** Every meeting that is indexed, without its text; none when there is no index. */
export async function readIndexedMeetings({
  nodes,
  prefix,
}: SpreadIndex): Promise<MeetingInIndex[]> {
  return (await Promise.all(nodes.map((node) => readMeetingsOn(node, prefix)))).flat();
}

async function readMeetingsOn(node: Engine, prefix: string): Promise<MeetingInIndex[]> {
  const fields = MeetingIdentity.keyof().options;
  const meetings: MeetingInIndex[] = [];
  for await (const page of everyDocument(node, indexName("meetings", prefix), { fields }))
    meetings.push(...page.flatMap(toMeetingInIndex));
  return meetings;
}

/** A document of another version of this program is as good as none: its file gives it anew. */
function toMeetingInIndex(document: unknown): MeetingInIndex[] {
  const { success, data } = MeetingIdentity.safeParse(document);
  if (!success) return [];
  const { provenance, ...facts } = data;
  const { file: fileName, released, indexedAt: arrivedAt, corrected = false } = provenance;
  return [{ ...facts, from: "index", fileName, released, arrivedAt, corrected }];
}
