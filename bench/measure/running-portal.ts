/** `npm start` as its users run it, of this checkout or of another, in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { commandFile } from "./run-measured.ts";

const patienceMs = 120_000;
const lookEveryMs = 20;

/** `answers` waits until an address of the portal's answers well. @throws Error when it does not come to */
export type RunningPortal = {
  readonly url: string;
  readonly pid: number;
  readonly answers: (path: string) => Promise<void>;
};

/** Runs `work` with a portal that has just been started and need not answer yet; it is stopped however `work` ends. */
export async function withRunningPortal<T>(
  environment: Readonly<Record<string, string>>,
  work: (portal: RunningPortal) => Promise<T>,
  root?: string,
): Promise<T> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const portal = spawn(process.execPath, [commandFile(root), "start"], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "warn", ...environment, PORT: String(port) },
    stdio: "ignore",
  });
  try {
    const answers = (path: string) => answered(`${url}${path}`, portal);
    return await work({ url, pid: portal.pid ?? 0, answers });
  } finally {
    portal.kill("SIGINT");
    if (portal.exitCode === null && portal.signalCode === null) await once(portal, "close");
  }
}

async function answered(url: string, portal: ChildProcess): Promise<void> {
  for (const end = performance.now() + patienceMs; performance.now() < end; ) {
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (portal.exitCode !== null) break;
    await pause(lookEveryMs);
  }
  throw new Error(`${url} does not answer`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
