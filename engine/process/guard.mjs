/**
 * Keeps one Meilisearch running for as long as anybody holds on to it.
 *
 * A holder is a connection to this process's socket. The system closes it whichever way the holder
 * ends, so that no engine outlives its last holder, and the socket's name is the lock: only one guard
 * can own it, and it owns it until its engine has ended. A holder is told "ready" in a line each time
 * the engine begins to answer, or "failed"; a connection that ends without either came too late.
 * An engine that dies is started again on the same port.
 *
 * Plain JavaScript, because it runs without the loader, in a session of its own: Ctrl-C reaches the
 * command alone, which lets go in its own order.
 */
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";

/** @type {{ address: string, bin: string, db: string, port: number, note: string }} */
const { address, bin, db, port, note } = JSON.parse(process.argv[2]);

const nobodyCameMs = 10_000;
const startLimitMs = 120_000;
const stopLimitMs = 20_000;
const restartDelaysMs = [200, 500, 1_000, 2_000, 5_000, 10_000];

const url = `http://127.0.0.1:${port}`;
const dbArgs = ["--db-path", db];
const plainArgs = ["--env", "production", "--no-analytics", "--log-level", "WARN"];
// It sets aside a share of this for every task, by default of two thirds of the machine's memory: then
// each small task takes 0.1 to 4 s on 24 GB, with this 0.03 to 0.2 s.
const memoryArgs = ["--max-indexing-memory", "1 GiB"];
const args = [...dbArgs, ...plainArgs, ...memoryArgs, "--http-addr", `127.0.0.1:${port}`];

const holders = new Set();
let engine = null;
let state = "starting"; // then "ready" and "restarting" in turn, at last "stopping"
let restarts = 0;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const server = createServer({ allowHalfOpen: true }, (holder) => {
  if (state === "stopping") return holder.destroy();
  holders.add(holder);
  if (state === "ready") tell(holder);
  holder.on("error", () => holder.destroy());
  holder.on("end", () => letGo(holder));
  holder.on("close", () => letGo(holder));
  holder.resume();
});
server.on("error", () => process.exit(0)); // another guard was first: holders find that one
server.listen(address, start);
process.on("SIGTERM", stop);

function tell(holder) {
  holder.write(`${JSON.stringify({ state, url })}\n`);
}

/** The last holder's connection stays open until the engine has ended: its close is the answer. */
function letGo(holder) {
  if (!holders.has(holder)) return;
  if (holders.size === 1) return stop();
  holders.delete(holder);
  holder.end();
}

function start() {
  setTimeout(() => holders.size === 0 && stop(), nobodyCameMs).unref();
  killOrphan().then(launch);
}

async function launch() {
  engine = spawn(bin, args, { stdio: ["ignore", "inherit", "inherit"] });
  engine.on("error", ended);
  engine.on("exit", ended);
  if (engine.pid) writeFileSync(note, JSON.stringify({ pid: engine.pid, url }));
  if (!(await isAnswering(engine))) return;
  restarts = 0;
  state = "ready";
  holders.forEach(tell);
}

/** Polls until the engine answers; false when it ended or was stopped first. */
async function isAnswering(started) {
  const deadline = Date.now() + startLimitMs;
  while (started === engine && state !== "stopping") {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return started === engine && state !== "stopping";
    if (Date.now() > deadline) stop();
    await pause(25);
  }
  return false;
}

/** An engine that never answered would not the next time either; one that did is worth another try. */
async function ended() {
  engine = null;
  if (state === "starting") return giveUp();
  if (state === "stopping") return leave();
  state = "restarting";
  await pause(restartDelaysMs[Math.min(restarts, restartDelaysMs.length - 1)]);
  restarts += 1;
  if (state === "restarting") await launch();
}

function giveUp() {
  state = "failed";
  holders.forEach(tell);
  setImmediate(leave);
}

function stop() {
  if (state === "stopping") return;
  state = "stopping";
  if (!engine) return leave();
  engine.kill("SIGTERM");
  setTimeout(() => engine?.kill("SIGKILL"), stopLimitMs).unref();
}

function leave() {
  rmSync(note, { force: true });
  process.exit(0);
}

/** The engine of a guard that was itself killed: it would keep the database open beside ours. */
async function killOrphan() {
  const pid = notedPid();
  if (!isOurEngine(pid)) return;
  process.kill(pid, "SIGKILL");
  while (isOurEngine(pid)) await pause(20);
}

function notedPid() {
  try {
    return JSON.parse(readFileSync(note, "utf8")).pid;
  } catch {
    return null;
  }
}

/** Numbers of processes are used again: it is ours only if it was started on our database. */
function isOurEngine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`${dbArgs.join("\0")}\0`);
  } catch {
    return false;
  }
}
