/**
 * Keeps one Meilisearch running for as long as anybody holds on to it.
 *
 * A holder is a connection to this process's socket. The system closes it whichever way the holder
 * ends, so that no engine outlives its last holder, and the socket's name is the lock: only one guard
 * can own it, and it owns it until its engine has ended. A holder is told "ready" in a line each time
 * the engine begins to answer, or "failed"; a connection that ends without either came too late.
 * An engine that dies is started again on the same port. Files of its that cannot be read are set aside, and it
 * begins anew without them: then "ready" says why. A holder that finds them unreadable says "damaged".
 *
 * Plain JavaScript, because it runs without the loader, in a session of its own: Ctrl-C reaches the
 * command alone, which lets go in its own order.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import {
  asidePath,
  endTrial,
  faultOf,
  keepAside,
  putBack,
  putOnTrial,
  setAside,
} from "./set-aside.mjs";

/** @type {{ address: string, bin: string, db: string, port: number, note: string, log: string }} */
const { address, bin, db, port, note, log } = JSON.parse(process.argv[2]);

const nobodyCameMs = 10_000;
const startLimitMs = 120_000;
const stopLimitMs = 20_000;
/** It takes connections, but gives no answer that is one: it fell apart while it started. */
const brokenLimitMs = 5_000;
/** How a program ends that finds its own memory, or what it maps into it, to be wrong. */
const crashesApartMs = 600_000;
const crashSignals = ["SIGBUS", "SIGSEGV", "SIGABRT", "SIGILL"];
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
let lastCrash = Number.NEGATIVE_INFINITY;
/** Why files were set aside that no holder was told of, and where they are; null where none were. */
let damage = null;
/** Whether it is being seen if an engine starts without the files that it had. */
let isOnTrial = false;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const server = createServer({ allowHalfOpen: true }, (holder) => {
  if (state === "stopping") return holder.destroy();
  holders.add(holder);
  if (state === "ready") tellAll([holder]);
  if (state === "failed") giveUp();
  holder.on("error", () => holder.destroy());
  holder.on("end", () => letGo(holder));
  holder.on("close", () => letGo(holder));
  holder.on("data", (said) => String(said).includes("damaged") && beginAnew());
});
server.on("error", () => process.exit(0)); // another guard was first: holders find that one
server.listen(address, start);
process.on("SIGTERM", stop);

function tell(holder) {
  holder.write(`${JSON.stringify({ state, url, damage })}\n`);
}

/** Where nobody holds on yet, the first who comes is told of the damage. */
function tellAll(those) {
  those.forEach(tell);
  if (those.length > 0) damage = null;
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
  killOrphan()
    .then(() => {
      endTrial(db);
      const fault = faultOf(db);
      if (fault !== null) leaveBehind(fault);
      return launch();
    })
    .catch(failed);
}

function leaveBehind(why) {
  setAside(db);
  damage = { why, folder: asidePath(db) };
}

/** What is wrong before there is an engine stands in the log where the engine's own last words would. */
function failed(error) {
  process.stderr.write(`Error: ${error.message}\n`);
  engine?.kill("SIGKILL");
  giveUp();
}

async function launch() {
  const held = existsSync(db);
  const started = spawn(bin, args, { stdio: ["ignore", "inherit", "inherit"] });
  engine = started;
  started.on("error", () => started === engine && ended(held, null, null));
  started.on("exit", (code, signal) => started === engine && ended(held, code, signal));
  if (started.pid) writeFileSync(note, JSON.stringify({ pid: started.pid, url }));
  if (!(await isAnswering(started))) return;
  if (isOnTrial) {
    keepAside(db);
    isOnTrial = false;
    damage = { why: "søgemaskinen ikke kan starte med den", folder: asidePath(db) };
  }
  restarts = 0;
  state = "ready";
  tellAll([...holders]);
}

/** Polls until the engine answers; false when it ended or was stopped first. */
async function isAnswering(started) {
  const deadline = Date.now() + startLimitMs;
  let brokenSince = null;
  while (started === engine && state !== "stopping") {
    const answer = await fetch(`${url}/health`).catch((error) => error);
    if (answer.ok) return started === engine && state !== "stopping";
    if (answer.cause?.code === "ECONNREFUSED") brokenSince = null;
    else brokenSince ??= Date.now();
    if (brokenSince !== null && Date.now() - brokenSince > brokenLimitMs) started.kill("SIGABRT");
    if (Date.now() > deadline) stop();
    await pause(25);
  }
  return false;
}

/**
 * An engine that never answered would not the next time either, with these files; one that did is worth
 * another try. `held` is whether it had files from before.
 */
async function ended(held, code, signal) {
  engine = null;
  if (state === "stopping") return leave();
  try {
    const isCrash = crashSignals.includes(signal) || (code !== null && code !== 0);
    if (state === "ready") {
      state = "restarting";
      if (isDamageTo(signal)) return await relaunch("søgemaskinen bryder sammen på den");
    } else if (isOnTrial) {
      isOnTrial = false;
      putBack(db);
      if (state === "starting") return giveUp();
    } else if (held && isCrash && !isDiskFull()) {
      putOnTrial(db);
      isOnTrial = true;
      return await launch();
    } else if (state === "starting") return giveUp();
    await pause(restartDelaysMs[Math.min(restarts, restartDelaysMs.length - 1)]);
    restarts += 1;
    if (state === "restarting") await launch();
  } catch (error) {
    failed(error);
  }
}

/** Reading behind the end of a cut-off file is; the other signals may have been one unlucky request. */
function isDamageTo(signal) {
  if (!crashSignals.includes(signal)) return false;
  const isAnother = Date.now() - lastCrash < crashesApartMs;
  lastCrash = Date.now();
  return signal === "SIGBUS" || isAnother;
}

async function relaunch(why) {
  leaveBehind(why);
  await launch();
}

/** A holder could not read what the engine holds. */
async function beginAnew() {
  if (state !== "ready" || engine === null) return;
  state = "restarting";
  const old = engine;
  engine = null;
  const gone = once(old, "exit");
  old.kill("SIGKILL");
  await gone;
  await relaunch("den ikke kan læses").catch(failed);
}

/** Then the files are as good as they were. */
function isDiskFull() {
  try {
    return /os error 28|No space left/.test(readFileSync(log, "utf8"));
  } catch {
    return false;
  }
}

/** Whoever started this guard is told, though it may not have come yet. */
function giveUp() {
  state = "failed";
  if (holders.size === 0) return;
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
