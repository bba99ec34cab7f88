/** Clients of one engine or several, in the order in which they are configured. */
import type { Meilisearch } from "meilisearch";
import { connectEngine } from "./client.ts";
import { refusalIn } from "./errors.ts";
import type { EngineNode } from "./node.ts";

/** At least one; the order says which node is which. */
export type Nodes = readonly [Meilisearch, ...Meilisearch[]];

/** @param key which of their keys the clients may use */
export function connectNodes(
  [first, ...others]: readonly [EngineNode, ...EngineNode[]],
  key: "searchKey" | "adminKey",
): { nodes: Nodes; close: () => Promise<void> } {
  const connect = (node: EngineNode) => connectEngine(node.url, node[key]);
  const clients = [connect(first), ...others.map(connect)] as const;
  const [one, ...rest] = clients;
  return {
    nodes: [one.meili, ...rest.map(({ meili }) => meili)],
    close: async () => {
      await Promise.all(clients.map(({ close }) => close()));
    },
  };
}

/**
 * What the first node says that says anything. A refusal is an answer.
 * @throws the refusal, or the last node's silence
 */
export async function callFirst<T>(
  [first, ...others]: Nodes,
  call: (node: Meilisearch) => Promise<T>,
): Promise<T> {
  try {
    return await call(first);
  } catch (error) {
    const [next, ...rest] = others;
    if (next === undefined || refusalIn(error)) throw error;
    return callFirst([next, ...rest], call);
  }
}
