/** A new index beside the old, which takes its place when it is whole. */
import { createIndexes, dropIndexes, swapIndexes } from "../../engine/indexes.ts";
import type { Archive } from "./index-state.ts";

/** `fill` fills the new index; searches see the old one until the swap. What a killed run left is dropped first. */
export async function rebuildBeside(
  archive: Archive,
  fill: (next: Archive) => Promise<void>,
): Promise<void> {
  const { meili, prefix } = archive;
  const next = { meili, prefix: `${prefix}next-` };
  await dropIndexes(meili, next.prefix);
  await createIndexes(meili, next.prefix);
  await fill(next);
  await swapIndexes(meili, prefix, next.prefix);
  await dropIndexes(meili, next.prefix);
}
