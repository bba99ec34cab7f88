/** An archive in one engine or several, over which its meetings are spread by their ids. */
import { createHash } from "node:crypto";
import type { Engine } from "../../../engine/nodes/client.ts";
import type { Nodes } from "../../../engine/nodes/nodes.ts";

/** Its indexes' names begin with `prefix`, on every node. */
export type SpreadIndex = { nodes: Nodes; prefix: string };

/** The place of the node that holds the meeting with its items: the same in every run. */
export function placeOf(meetingId: string, nodes: number): number {
  return createHash("sha256").update(meetingId).digest().readUInt32BE() % nodes;
}

/** Does `work` on each node that some of the things belong to, at the same time. */
export async function onEachNode<T>(
  { nodes }: SpreadIndex,
  things: readonly T[],
  meetingIdOf: (thing: T) => string,
  work: (node: Engine, own: readonly T[]) => Promise<void>,
): Promise<void> {
  await Promise.all(
    nodes.map(async (node, place) => {
      const own = things.filter((thing) => placeOf(meetingIdOf(thing), nodes.length) === place);
      if (own.length > 0) await work(node, own);
    }),
  );
}
