/** The engine for a command: the one configured, the one that runs from VAR, or one started there. */
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkIndexes } from "./indexes/check-indexes.ts";
import { indexKinds, indexName } from "./indexes/settings.ts";
import { connectEngine } from "./nodes/client.ts";
import { joinNetwork } from "./nodes/network.ts";
import { type EngineNode, openNode } from "./nodes/node.ts";
import { isSilence, tellsDamage, tellsFullDisk } from "./nodes/refusal.ts";
import { readyBinary } from "./process/binary.ts";
import { DiskFull, isDiskFull } from "./process/disk.ts";
import type { Damage } from "./process/hold.ts";
import { type Kept, keepEngine } from "./process/keep.ts";
import { readMasterKey } from "./process/master-key.ts";
import { readyFolder } from "./process/state-folder.ts";

/**
 * `urls` empty: the engine of `varDir`, whose program is `bin` or, when null, the npm package's. `onDamage` hears
 * of files of that engine's that could not be read, and that were set aside: its index is empty then.
 */
export type EngineConfig = {
  readonly varDir: string;
  readonly urls: readonly string[];
  readonly masterKey: string | null;
  readonly bin: string | null;
  readonly onDamage?: (damage: Damage) => void;
};

const ownIndexes = indexKinds.map((kind) => indexName(kind));

/**
 * At least one node; several share the index between them. `close` ends what was started here. `recover` is
 * asked after something failed: true where it is worth another try, since an engine that died answers again, or
 * files that could not be read are out of the way.
 */
export type EngineHandle = {
  readonly nodes: readonly [EngineNode, ...EngineNode[]];
  recover(error: unknown): Promise<boolean>;
  close(): Promise<void>;
};

/** @throws EngineUnusable */
export async function startEngine(config: EngineConfig): Promise<EngineHandle> {
  const [first, ...others] = config.urls;
  if (first === undefined) return startLocal(config);
  const open = (url: string) => openNode(url, config.masterKey, ownIndexes);
  const nodes = [await open(first), ...(await Promise.all(others.map(open)))] as const;
  if (others.length > 0) await joinNetwork(nodes, config.masterKey);
  const answerAgain = async (error: unknown) =>
    isSilence(error) && (await Promise.all(config.urls.map(answersAgain))).every(Boolean);
  return { nodes: [...nodes], recover: answerAgain, close: async () => {} };
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
  const port = await freePort();
  const onDamage = (damage: Damage, url: string) => {
    config.onDamage?.(damage);
    // An engine that begins anew knows no keys; whoever opens one here makes them too.
    openNode(url, key, ownIndexes).catch(() => {});
  };
  const kept = await keepEngine({ varDir, bin: bin.path, db, port, key, onDamage }).catch(
    async (cause: unknown) => {
      throw (await isDiskFull(varDir)) ? new DiskFull(varDir) : cause;
    },
  );
  const open = () => openNode(kept.url, key, ownIndexes);
  try {
    const node = await openSound(kept, open);
    const again = async (error: unknown) => (await recover(error, kept)) && isOpened(open);
    return { nodes: [node], recover: again, close: kept.release };
  } catch (error) {
    await kept.release();
    throw error;
  }
}

/** Reading what it holds may be the end of an engine, and what it cannot read of no use to the next. */
const tries = 3;

async function openSound(kept: Kept, open: () => Promise<EngineNode>): Promise<EngineNode> {
  for (let left = tries; ; left -= 1) {
    try {
      const node = await open();
      await checkNode(node);
      return node;
    } catch (error) {
      if (left === 0 || !(await recover(error, kept))) throw error;
    }
  }
}

function isOpened(open: () => Promise<EngineNode>): Promise<boolean> {
  return open().then(
    () => true,
    () => false,
  );
}

async function checkNode({ url, adminKey }: EngineNode): Promise<void> {
  const { engine, close } = connectEngine(url, adminKey);
  try {
    await checkIndexes(engine);
  } finally {
    await close();
  }
}

async function recover(error: unknown, kept: Kept): Promise<boolean> {
  if (tellsFullDisk(error)) return false;
  if (tellsDamage(error)) return kept.beginAnew().then(() => true);
  return isSilence(error) && answersAgain(kept.url);
}

const patienceMs = 60_000;

/** The guard starts an engine that died anew; without its files, where those were what it died of. */
async function answersAgain(url: string): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(100)) {
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(`${url}/health`, { signal }).catch(() => null);
    if (answer?.ok) return true;
  }
  return false;
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
