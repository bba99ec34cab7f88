/** A new index beside the old, which takes its place when it is whole. */

import {
  countDocuments,
  createIndexes,
  createMissingIndexes,
  dropIndexes,
  swapIndexes,
} from "../../../engine/indexes/indexes.ts";
import { indexName } from "../../../engine/indexes/settings.ts";
import type { Engine } from "../../../engine/nodes/client.ts";
import type { SpreadIndex } from "./spread-index.ts";

/** How many items the old index holds, and which share of them the new one may lack. */
type AllowedLoss = { readonly before: number; readonly largest: number };

/** `fill` fills the new index; searches see the old one until the swap. What a killed run left is dropped first. */
export async function rebuildBeside(
  { nodes, prefix }: SpreadIndex,
  { before, largest }: AllowedLoss,
  fill: (next: SpreadIndex) => Promise<void>,
): Promise<void> {
  const next = `${prefix}next-`;
  await Promise.all(nodes.map((node) => makeAnew(node, next)));
  await fill({ nodes, prefix: next });
  const after = await countItems(nodes, next);
  if (after < before * (1 - largest)) {
    await Promise.all(nodes.map((node) => dropIndexes(node, next)));
    throw new TooMuchLost(before, after, largest);
  }
  await Promise.all(nodes.map((node) => takePlace(node, prefix, next)));
}

/** The new index would lack much of what the old one has: something is wrong with the minutes, or with us. */
class TooMuchLost extends Error {
  override name = "TooMuchLost";

  constructor(before: number, after: number, largestLoss: number) {
    super(
      `Det nye indeks ville have ${count(after)} punkter, og det gamle har ${count(before)}: mere end ` +
        `${count(largestLoss * 100)} % ville gå tabt. Det gamle er beholdt. Er referatmappen hel? Ellers kør ` +
        "»npm run index -- --rebuild --force«.",
    );
  }
}

const count = (number: number) => number.toLocaleString("da-DK");

async function countItems(nodes: SpreadIndex["nodes"], prefix: string): Promise<number> {
  const uid = indexName("items", prefix);
  const counts = await Promise.all(nodes.map((node) => countDocuments(node, uid)));
  return counts.reduce((sum, one) => sum + one, 0);
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
