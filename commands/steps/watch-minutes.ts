/** Hearing of it when what lies in a folder changes: by looking again, which works on any disk. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { historyName } from "../../indexer/history/history-folder.ts";

/** `folder` is looked at; `isDue` whether there is something to do though nothing there changed. */
type Watching = {
  readonly folder: string;
  readonly isDue: () => boolean;
  readonly stop: AbortSignal;
};

/** Looking takes no more than a twentieth of the time. */
const shortestMs = 1_000;
const looksInTime = 20;
/** What did not succeed is tried again, but not at once. */
const afterFailureMs = 30_000;

/**
 * Does `work` at once, and again whenever the folder has changed and has been the same for two looks; until it is
 * told to stop. `work` tells whether it succeeded. `onFirst` hears that it was done once.
 */
export async function watchMinutes(
  { folder, isDue, stop }: Watching,
  work: () => Promise<boolean>,
  onFirst: () => void,
): Promise<void> {
  let done = await lookAt(folder);
  let succeeded = await work();
  onFirst();
  let last = done;
  let waitMs = shortestMs;
  while (!stop.aborted) {
    await pause(succeeded ? waitMs : afterFailureMs, null, { signal: stop, ref: false }).catch(
      () => {},
    );
    if (stop.aborted) return;
    const begun = performance.now();
    const now = await lookAt(folder);
    waitMs = Math.max(shortestMs, looksInTime * (performance.now() - begun));
    const isChanged = now !== done && now === last;
    last = now;
    if (!isChanged && succeeded && !isDue()) continue;
    done = now;
    succeeded = await work();
  }
}

/** Every file with its size and time; what begins with a dot is half written, and what a run notes itself is nothing new. */
async function lookAt(folder: string): Promise<string> {
  const lines: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === historyName) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) lines.push(entry.name, await lookAt(path));
    else {
      const stats = await stat(path).catch(() => null);
      // Leave to read it changes nothing but `ctime`.
      lines.push(`${entry.name} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs} ${stats?.ino}`);
    }
  }
  return lines.join("\n");
}
