/** Clients of one engine or several, in the order in which they are configured. */
import { connectEngine, type Engine, meiliOf } from "./client.ts";
import type { EngineNode } from "./node.ts";
import { refusalIn } from "./refusal.ts";

/** At least one; the order says which node is which. */
export type Nodes = readonly [Engine, ...Engine[]];

/** @param key which of their keys the clients may use */
export function connectNodes(
  [first, ...others]: readonly [EngineNode, ...EngineNode[]],
  key: "searchKey" | "adminKey",
): { readonly nodes: Nodes; readonly close: () => Promise<void> } {
  const connect = (node: EngineNode) => connectEngine(node.url, node[key]);
  const clients = [connect(first), ...others.map(connect)] as const;
  const [one, ...rest] = clients;
  return {
    nodes: [one.engine, ...rest.map(({ engine }) => engine)],
    close: async () => {
      await Promise.all(clients.map(({ close }) => close()));
    },
  };
}

/** Runs `work` with clients that are closed afterwards, however it ends. */
export async function withNodes<T>(
  engines: readonly [EngineNode, ...EngineNode[]],
  key: "searchKey" | "adminKey",
  work: (nodes: Nodes) => Promise<T>,
): Promise<T> {
  const { nodes, close } = connectNodes(engines, key);
  try {
    return await work(nodes);
  } finally {
    await close();
  }
}

/**
 * What the first node says that says anything. A refusal is an answer.
 * @throws the refusal, or the last node's silence
 */
export async function callFirst<T>(
  [first, ...others]: Nodes,
  call: (node: Engine) => Promise<T>,
): Promise<T> {
  try {
    return await call(first);
  } catch (error) {
    const [next, ...rest] = others;
    if (next === undefined || refusalIn(error)) throw error;
    return callFirst([next, ...rest], call);
  }
}

/** Whether each of them answers, in their order. */
export function checkHealth(nodes: Nodes): Promise<boolean[]> {
  return Promise.all(nodes.map(isHealthy));
}

const healthLimitMs = 1_500;

async function isHealthy(node: Engine): Promise<boolean> {
  const signal = AbortSignal.timeout(healthLimitMs);
  return meiliOf(node)
    .httpRequest.get({ path: "health", extraRequestInit: { signal } })
    .then(
      () => true,
      () => false,
    );
}

/**
 * What every node says that says anything, in order.
 * @throws a refusal, or the last node's silence when all are silent
 */
export async function callAll<T>(
  nodes: Nodes,
  call: (node: Nodes[number]) => Promise<T>,
): Promise<T[]> {
  const said = await Promise.allSettled(nodes.map(call));
  const answers = said.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failures = said.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  const refusal = failures.find((failure) => refusalIn(failure));
  if (refusal !== undefined || answers.length === 0) throw refusal ?? failures.at(-1);
  return answers;
}
