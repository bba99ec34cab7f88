/** The key that takedowns are hashed with: in VAR, and in its backup, never beside the list. */
import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { keptSecret } from "../../engine/process/kept-secret.ts";
import type { TakedownKey } from "./keyed-hash.ts";

export const keyFileName = "takedown.key";

/** Made where there is none. */
export async function makeTakedownKey(varDir: string): Promise<TakedownKey> {
  await mkdir(varDir, { recursive: true });
  return keptSecret(join(varDir, keyFileName), () => randomBytes(32).toString("hex"));
}

/** Null where none was made here. @throws what the file system throws */
export async function readTakedownKey(varDir: string): Promise<TakedownKey | null> {
  try {
    return (await readFile(join(varDir, keyFileName), "utf8")).trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
