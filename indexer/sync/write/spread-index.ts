/** An archive in one engine or several, over which its meetings are spread by their ids. */
import { createHash } from "node:crypto";
import type { Engine } from "../../../engine/nodes/client.ts";
import { nodeName } from "../../../engine/nodes/network.ts";
import type { Nodes } from "../../../engine/nodes/nodes.ts";

/** Its indexes' names begin with `prefix`, on every node. */
export type SpreadIndex = { readonly nodes: Nodes; readonly prefix: string };

/**
 * The place of the node that holds the meeting with its items: the same in every run. By rendezvous hashing
 * (Thaler and Ravishankar, 1998): of all nodes the one whose name and the meeting's id give the highest number.
 * So a node more, the last, takes only its own share from the others, and they take it over again without it.
 */
export function placeOf(meetingId: string, nodes: number): number {
  const weights = Array.from({ length: nodes }, (_, place) => weightOf(meetingId, place));
  return weights.indexOf(Math.max(...weights));
}

const weightBytes = 6; // what a number holds exactly

function weightOf(meetingId: string, place: number): number {
  const text = `${nodeName(place)} ${meetingId}`;
  return createHash("sha256").update(text).digest().readUIntBE(0, weightBytes);
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
