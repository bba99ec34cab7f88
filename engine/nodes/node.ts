/** One engine that answers, with the keys to it. */
import type { Meilisearch } from "meilisearch";
import { EngineUnusable } from "../process/engine-unusable.ts";
import { checkVersion } from "../process/version.ts";
import { connectEngine, meiliOf } from "./client.ts";
import { refusalIn } from "./refusal.ts";

/** `searchKey` can only search; both keys are null for an engine without a master key. */
export type EngineNode = {
  readonly url: string;
  readonly searchKey: string | null;
  readonly adminKey: string | null;
};

/**
 * Fixed, so that each start finds the keys that the first one made. What a key may do cannot be changed
 * later: with other rights it is another key.
 */
const keys = {
  search: {
    uid: "6f1c1f0e-6a4e-4d0c-9b7e-3a52c0f3d104",
    name: "Referatsøg: søgning",
    actions: ["search"],
  },
  admin: {
    uid: "6f1c1f0e-6a4e-4d0c-9b7e-3a52c0f3d102",
    name: "Referatsøg: indeksering",
    actions: [
      "search",
      "documents.*",
      "indexes.*",
      "settings.*",
      "tasks.*",
      "stats.get",
      "version",
    ],
  },
} as const;

/** Earlier versions' keys: one could search whatever else the engine holds, one not all that there is now. */
const formerSearchKeys = [
  "6f1c1f0e-6a4e-4d0c-9b7e-3a52c0f3d101",
  "6f1c1f0e-6a4e-4d0c-9b7e-3a52c0f3d103",
];

/**
 * Checks the engine at `url` and makes the two keys there if they are missing; `searched` are the indexes
 * that the search key is for.
 * @throws EngineUnusable when it does not answer, refuses the key, or is another version
 */
export async function openNode(
  url: string,
  masterKey: string | null,
  searched: readonly string[],
): Promise<EngineNode> {
  const { engine, close } = connectEngine(url, masterKey);
  const meili = meiliOf(engine);
  try {
    checkVersion((await meili.getVersion()).pkgVersion, url);
    if (masterKey === null) return { url, searchKey: null, adminKey: null };
    const [searchKey, adminKey] = await Promise.all([
      ensureKey(meili, keys.search, searched),
      ensureKey(meili, keys.admin, ["*"]),
      ...formerSearchKeys.map((uid) => dropKey(meili, uid)),
    ]);
    return { url, searchKey, adminKey };
  } catch (error) {
    throw toUnusable(error, url);
  } finally {
    await close();
  }
}

type KeyOrder = (typeof keys)[keyof typeof keys];

async function ensureKey(
  meili: Meilisearch,
  { uid, name, actions }: KeyOrder,
  indexes: readonly string[],
): Promise<string> {
  const order = { uid, name, actions: [...actions], indexes: [...indexes], expiresAt: null };
  try {
    return (await meili.createKey(order)).key;
  } catch (error) {
    if (refusalIn(error)?.code !== "api_key_already_exists") throw error;
    return (await meili.getKey(uid)).key;
  }
}

async function dropKey(meili: Meilisearch, uid: string): Promise<void> {
  await meili.deleteKey(uid).catch((error: unknown) => {
    if (refusalIn(error)?.code !== "api_key_not_found") throw error;
  });
}

function toUnusable(error: unknown, url: string): unknown {
  if (error instanceof EngineUnusable) return error;
  const refusal = refusalIn(error);
  const because = !refusal
    ? `der ikke er noget svar fra ${url}`
    : refusal.status === 401 || refusal.status === 403
      ? `${url} afviser nøglen i MEILI_MASTER_KEY`
      : `${url} svarer med fejlen ${refusal.code}`;
  return new EngineUnusable(because, { cause: error });
}
