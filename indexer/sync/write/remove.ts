/** Taking meetings out of the index. */
import type { Meilisearch } from "meilisearch";
import { deleteDocuments } from "../../../engine/indexes.ts";
import { indexName } from "../../../engine/settings.ts";
import { succeeded } from "../../../engine/task.ts";
import type { Held } from "../plan/identity.ts";
import { type Archive, onEachNode } from "./spread-archive.ts";

/**
 * They lose their hashes first: were the run killed half-way and the file then put back, they would else
 * pass for unchanged.
 */
export function removeMeetings(archive: Archive, removed: readonly Held[]): Promise<void> {
  const { prefix } = archive;
  const idOf = ({ id }: Held) => id;
  return onEachNode(archive, removed, idOf, (node, own) => removeFrom(node, prefix, own));
}

async function removeFrom(
  node: Meilisearch,
  prefix: string,
  removed: readonly Held[],
): Promise<void> {
  const meetings = indexName("meetings", prefix);
  const ids = removed.map(({ id }) => id);
  const itemIds = removed.flatMap((held) => held.itemIds);
  await succeeded(node.index(meetings).updateDocuments(ids.map((id) => ({ id, hash: "" }))));
  await deleteDocuments(node, indexName("items", prefix), itemIds);
  await deleteDocuments(node, meetings, ids);
}
