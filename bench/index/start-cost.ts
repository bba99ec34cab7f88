/** `npm start` over an index that is whole: how soon it answers, how soon it finds something, and what it holds. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { inProject } from "../../program/project-root.ts";
import { atMost, type Figure, figure } from "../measure/benchmark.ts";
import { megabytesHeld } from "../measure/process-memory.ts";

const patienceMs = 120_000;
const lookEveryMs = 20;
const searches = 50;

/** @throws Error when it does not come to answer */
export async function measureStart(
  environment: Readonly<Record<string, string>>,
): Promise<Figure[]> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1_000;
  const portal = spawn(process.execPath, [inProject("commands", "run.mjs"), "start"], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "warn", ...environment, PORT: String(port) },
    stdio: "ignore",
  });
  try {
    await answered(`${url}/healthz`, portal);
    const first = elapsed();
    await answered(`${url}/api/search?q=budget`, portal);
    const searched = elapsed();
    for (let nth = 0; nth < searches; nth += 1)
      await answered(`${url}/soeg?q=budget&page=${nth + 1}`, portal);
    return [
      { ...figure("start-answer", "start: første svar", "s", first), goal: atMost(2) },
      { ...figure("start-search", "start: første søgning", "s", searched), goal: atMost(3) },
      figure("start-memory", "portalens hukommelse", "MB", await megabytesHeld(portal.pid ?? 0)),
    ];
  } finally {
    portal.kill("SIGINT");
    if (portal.exitCode === null) await once(portal, "close");
  }
}

async function answered(url: string, { exitCode }: ChildProcess): Promise<void> {
  for (const end = performance.now() + patienceMs; performance.now() < end; ) {
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (exitCode !== null) break;
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
