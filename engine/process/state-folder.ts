/** The folder of state (VAR), found fit to be written in before anything waits for something there. */
import { randomUUID } from "node:crypto";
import { realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EngineUnusable } from "./engine-unusable.ts";
import { makeFolder } from "./make-folder.ts";

const advice =
  "giv brugeren, som kommandoen kører som, lov til at skrive der, eller sæt VAR til en anden mappe";

/**
 * The folder's real path, made if missing: all who use it must mean the same one.
 * @throws EngineUnusable where it cannot be made or written in
 */
export async function readyFolder(folder: string): Promise<string> {
  const path = await madeFolder(folder);
  // Two may try at once, in one process too.
  const trial = join(path, `.skriveproeve-${randomUUID()}`);
  try {
    await writeFile(trial, "Referatsøg\n");
    await rm(trial);
    return path;
  } catch (cause) {
    throw new EngineUnusable(`der ikke kan skrives i mappen VAR (${folder})`, { cause, advice });
  }
}

async function madeFolder(folder: string): Promise<string> {
  try {
    await makeFolder(folder);
    return await realpath(folder);
  } catch (cause) {
    throw new EngineUnusable(`mappen VAR (${folder}) ikke kan oprettes`, { cause, advice });
  }
}
