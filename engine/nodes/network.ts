/**
 * Several engines that answer as one: each knows the others and can be asked for all, by Meilisearch's
 * experimental feature `network` (federated search with remotes). Each holds what it was sent: with the
 * network's `sharding` an engine would drop what it takes for another's, and nobody else would get it.
 */
import { connectEngine, meiliOf } from "./client.ts";
import type { EngineNode } from "./node.ts";

/** What the engines call the one in this place, counted from 0. */
export const nodeName = (place: number) => `node-${place + 1}`;

/** Tells each engine of all. @throws what its client throws */
export async function joinNetwork(
  nodes: readonly EngineNode[],
  masterKey: string | null,
): Promise<void> {
  const remotes = Object.fromEntries(
    nodes.map(({ url, searchKey }, place) => [nodeName(place), { url, searchApiKey: searchKey }]),
  );
  await Promise.all(
    nodes.map(async ({ url }, place) => {
      const { engine, close } = connectEngine(url, masterKey);
      const meili = meiliOf(engine);
      try {
        await meili.updateExperimentalFeatures({ network: true });
        const body = { self: nodeName(place), remotes, sharding: false };
        await meili.httpRequest.patch({ path: "network", body });
      } finally {
        await close();
      }
    }),
  );
}
