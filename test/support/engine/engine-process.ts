/** Looking at an engine from outside: does it run, does it answer. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** For `expect.poll`: a start or stop of the engine on a busy machine. */
export const patience = { timeout: 60_000, interval: 20 };

type Noted = { pid: number; url: string };

/** What the guard noted of the engine that runs from `varDir`; pid 0 when none does. */
export async function notedEngine(varDir: string): Promise<Noted> {
  try {
    return JSON.parse(await readFile(join(varDir, "engine.json"), "utf8"));
  } catch {
    return { pid: 0, url: "" };
  }
}

export function isAlive(pid: number): boolean {
  try {
    return pid !== 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

export const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    () => true,
    () => false,
  );
