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

/**
 * What to start when nothing runs; `varDir` is absolute, exists, and is the same for all who share it.
 * `onDamage` hears of files of the engine's that were set aside, and where the engine answers now.
 */
export type EngineOrder = {
  readonly varDir: string;
  readonly bin: string;
  readonly db: string;
  readonly port: number;
  readonly key: string;
  readonly onDamage: (damage: Damage, url: string) => void;
};

/** Why the files were set aside, as the end of a sentence after "fordi den", and in which folder they lie now. */
const Damage = z.object({ why: z.string(), folder: z.string() });
export type Damage = z.infer<typeof Damage>;

/**
 * `lost` resolves when the guard ended, asked or not; `release` resolves when it let go. `beginAnew` sets the
 * engine's files aside, and resolves when an engine without them answers.
 */
export type EngineHold = {
  readonly url: string;
  readonly lost: Promise<void>;
  beginAnew(): Promise<void>;
  release(): Promise<void>;
};

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
      const hold = await joinGuard(socket, order);
      if (hold !== null) return hold;
    } else if (guard === null || guard.exitCode === 0) {
      guard = startGuard(order, address);
    } else if (guard.exitCode !== null) throw toUnusable(order);
  }
  throw new EngineUnusable("den ikke svarede i tide");
}

/** In a session of its own: Ctrl-C is meant for the command, which lets go when it is done. */
function startGuard({ varDir, key, bin, db, port }: EngineOrder, address: string): ChildProcess {
  const log = openSync(logFile(varDir), "w", 0o600);
  const task = { address, bin, db, port, note: join(varDir, "engine.json"), log: logFile(varDir) };
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

const GuardLine = z.object({
  state: z.enum(["ready", "failed"]),
  url: z.string(),
  damage: Damage.nullable(),
});
type GuardLine = z.infer<typeof GuardLine>;

/** A hold on the engine once it answers; null when its guard was just about to end. */
async function joinGuard(socket: Socket, order: EngineOrder): Promise<EngineHold | null> {
  const waiting: ((line: GuardLine | null) => void)[] = [];
  const nextLine = () => new Promise<GuardLine | null>((resolve) => waiting.push(resolve));
  const answer = (line: GuardLine | null) => {
    for (const resolve of waiting.splice(0)) resolve(line);
  };
  const lines = createInterface({ input: socket });
  lines.on("error", () => {}); // a guard that ends resets the connection, whose end is what counts
  lines.on("line", (text) => {
    const line = GuardLine.parse(JSON.parse(text));
    if (line.damage !== null) order.onDamage(line.damage, line.url);
    answer(line);
  });
  const lost = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  lost.then(() => answer(null));
  const first = await nextLine();
  if (first === null) return null;
  if (first.state === "failed") throw toUnusable(order);
  return {
    url: first.url,
    lost,
    beginAnew: async () => {
      socket.write("damaged\n");
      if ((await nextLine())?.state !== "ready") throw toUnusable(order);
    },
    release: () => {
      socket.end();
      return lost;
    },
  };
}

function toUnusable({ varDir }: EngineOrder): EngineUnusable {
  return new EngineUnusable(`den stoppede straks (${loggedError(varDir) ?? "uden forklaring"})`);
}
