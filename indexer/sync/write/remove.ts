/** Taking meetings out of the index. */

import { deleteDocuments, patchDocuments } from "../../../engine/indexes/documents.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import { equals } from "../../../engine/query/filter.ts";
import { deleteWhere } from "../../../engine/query/stored-documents.ts";
import type { MeetingInIndex } from "../plan/identity.ts";
import { onEachNode, type SpreadIndex } from "./spread-index.ts";

/** A meeting as far as taking it out goes. */
type Removed = Pick<MeetingInIndex, "id" | "itemIds">;

/** From the nodes that they belong to. */
export function removeMeetings(index: SpreadIndex, removed: readonly Removed[]): Promise<void> {
  const { prefix } = index;
  const idOf = ({ id }: Removed) => id;
  return onEachNode(index, removed, idOf, (node, own) => removeFrom(node, prefix, own));
}

/**
 * They lose their hashes first: were the run killed half-way and the file then put back, they would else
 * pass for unchanged.
 */
export async function removeFrom(
  node: Engine,
  prefix: string,
  removed: readonly Removed[],
): Promise<void> {
  const ids = removed.map(({ id }) => id);
  const itemIds = removed.flatMap((meeting) => meeting.itemIds);
  await forgetHashes(node, prefix, ids);
  await deleteDocuments(node, indexName("items", prefix), itemIds);
  await deleteDocuments(node, indexName("meetings", prefix), ids);
}

/** So that they pass for changed in the next run. */
export async function forgetHashes(
  node: Engine,
  prefix: string,
  ids: readonly string[],
): Promise<void> {
  const patches = ids.map((id) => ({ id, hash: "" }));
  if (patches.length > 0) await patchDocuments(node, indexName("meetings", prefix), patches);
}

/** Takes out single items, before a run makes the rest of their meetings anew. */
export async function removeItems(index: SpreadIndex, ids: readonly string[]): Promise<void> {
  const uid = indexName("items", index.prefix);
  await Promise.all(index.nodes.map((node) => deleteDocuments(node, uid, ids)));
}

/** Takes out all that there is of a meeting, whatever the index knows of it. */
export function dropMeeting(index: SpreadIndex, id: string): Promise<void> {
  const { prefix } = index;
  return onEachNode(index, [id], String, async (node) => {
    await deleteWhere(node, indexName("items", prefix), equals("meetingId", id));
    await deleteDocuments(node, indexName("meetings", prefix), [id]);
  });
}
