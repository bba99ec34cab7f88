/** Holding on to the engine that runs from VAR, whoever started it: the other end of guard.mjs. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { EngineUnusable } from "./engine-unusable.ts";
import { dial, localAddress } from "./local-address.ts";
import { logFile, loggedError } from "./log.ts";

/** What to start when nothing runs; `varDir` is absolute, exists, and is the same for all who share it. */
export type EngineOrder = { varDir: string; bin: string; db: string; port: number; key: string };

/** `lost` resolves when the guard ended, asked or not; `release` resolves when it let go. */
export type EngineHold = { url: string; lost: Promise<void>; release(): Promise<void> };

const guardScript = fileURLToPath(new URL("./guard.mjs", import.meta.url));
const limitMs = 150_000;
const retryMs = 25;

/**
 * Joins the engine that runs from `varDir`, or starts one; of several starters at once, one starts.
 * @throws EngineUnusable when it does not come to answer
 */
export async function holdEngine(order: EngineOrder): Promise<EngineHold> {
  const address = localAddress("engine", order.varDir);
  let guard: ChildProcess | null = null;
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await pause(retryMs)) {
    const socket = await dial(address);
    if (socket) {
      const url = await readyUrl(socket, order.varDir);
      if (url !== null) return held(socket, url);
    } else if (guard === null || guard.exitCode !== null) {
      guard = startGuard(order, address);
    }
  }
  throw new EngineUnusable("den ikke svarede i tide");
}

/** In a session of its own: Ctrl-C is meant for the command, which lets go when it is done. */
function startGuard({ varDir, key, bin, db, port }: EngineOrder, address: string): ChildProcess {
  const log = openSync(logFile(varDir), "w", 0o600);
  const task = { address, bin, db, port, note: join(varDir, "engine.json") };
  const guard = spawn(process.execPath, [guardScript, JSON.stringify(task)], {
    cwd: varDir,
    detached: true,
    stdio: ["ignore", log, log],
    // Not in the arguments, which every user of the machine can read.
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: key },
  });
  closeSync(log);
  guard.unref();
  return guard;
}

const GuardLine = z.object({ state: z.enum(["ready", "failed"]), url: z.string() });

/** The engine's address once it answers; null when its guard was just about to end. */
async function readyUrl(socket: Socket, varDir: string): Promise<string | null> {
  const line = await firstLine(socket);
  if (line === null) return null;
  const { state, url } = GuardLine.parse(JSON.parse(line));
  if (state === "ready") return url;
  throw new EngineUnusable(`den stoppede straks (${loggedError(varDir) ?? "uden forklaring"})`);
}

/** Null when the connection ends without a line, also when a guard that ends resets it. */
async function firstLine(socket: Socket): Promise<string | null> {
  try {
    for await (const line of createInterface({ input: socket })) return line;
  } catch (error) {
    if (!socket.errored) throw error;
  }
  return null;
}

function held(socket: Socket, url: string): EngineHold {
  socket.resume();
  const lost = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  return {
    url,
    lost,
    release: () => {
      socket.end();
      return lost;
    },
  };
}
