/** A new index beside the old, which takes its place when it is whole. */

import {
  createIndexes,
  createMissingIndexes,
  dropIndexes,
  swapIndexes,
} from "../../../engine/indexes/indexes.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import type { SpreadIndex } from "./spread-index.ts";

/** `fill` fills the new index; searches see the old one until the swap. What a killed run left is dropped first. */
export async function rebuildBeside(
  { nodes, prefix }: SpreadIndex,
  fill: (next: SpreadIndex) => Promise<void>,
): Promise<void> {
  const next = `${prefix}next-`;
  await Promise.all(nodes.map((node) => makeAnew(node, next)));
  await fill({ nodes, prefix: next });
  await Promise.all(nodes.map((node) => takePlace(node, prefix, next)));
}

/** A node that is new has no old index to change places with, and an earlier version made fewer. */
async function takePlace(node: Engine, prefix: string, next: string): Promise<void> {
  await createMissingIndexes(node, prefix);
  await swapIndexes(node, prefix, next);
  await dropIndexes(node, next);
}

/** Empty indexes, whatever was there. */
export async function makeAnew(node: Engine, prefix: string): Promise<void> {
  await dropIndexes(node, prefix);
  await createIndexes(node, prefix);
}
