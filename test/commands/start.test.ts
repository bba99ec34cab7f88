import { readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { type Running, runCommand, startCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { answers, isAlive, notedEngine, patience } from "../support/engine/engine-process.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let varDir = "";
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
const started: Running[] = [];

beforeEach(async () => {
  varDir = makeTempFolder("npm-start");
  folder = await makeMinutesFolder();
  await folder.put("a.txt", "Referat\nByrådet\n4. marts 2021\n\n1. Årsbudget for skolerne\n");
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  await expect.poll(() => notedEngine(varDir), patience).toMatchObject({ pid: 0 });
  await folder.remove();
  await rm(varDir, { recursive: true });
});

function start(environment: Record<string, string> = {}): Running {
  const bin = inject("engineProgram");
  const ours = { VAR: varDir, MEILI_BIN: bin, MINUTES: folder.path, PORT: "0" };
  const running = startCommand("start", [], { ...ours, ...environment });
  started.push(running);
  return running;
}

const address = (running: Running) => running.printed(/http:\/\/127\.0\.0\.1:\d+/);

test("it prints the address when the minutes are found there, and stops all on Ctrl-C", async () => {
  const running = start();
  const url = await address(running);
  const answer = await fetch(`${url}/api/search?q=skole`);
  expect(await answer.json()).toMatchObject({ total: 1 });
  const engine = await notedEngine(varDir);
  running.child.kill("SIGINT");
  running.child.kill("SIGINT"); // npm passes on what the terminal has already sent
  expect((await running.ended).code).toBe(0);
  expect(isAlive(engine.pid)).toBe(false);
}, 60_000);

test("what is put into the folder, changed or taken out there is seen while it runs", async () => {
  const url = await address(start());
  const total = async () => (await (await fetch(`${url}/api/search?q=skole`)).json()).total;
  await expect.poll(total, patience).toBe(1);
  const other = "Referat\nByrådet\n5. marts 2021\n\n1. Tilsyn med skolerne\n";
  await folder.put("ny/b.txt", other);
  await expect.poll(total, patience).toBe(2);
  await folder.put("ny/b.txt", other.replace("skolerne", "havnen"));
  await expect.poll(total, patience).toBe(1);
  await folder.take("a.txt");
  await expect.poll(total, patience).toBe(0);
}, 90_000);

test("killed hard, it leaves no engine behind", async () => {
  const running = start();
  await address(running);
  const engine = await notedEngine(varDir);
  running.child.kill("SIGKILL");
  await expect.poll(() => isAlive(engine.pid), patience).toBe(false);
}, 60_000);

test("an engine that dies is started again, and the portal answers again", async () => {
  const url = await address(start());
  const engine = await notedEngine(varDir);
  process.kill(engine.pid, "SIGKILL");
  await expect.poll(() => answers(engine.url), patience).toBe(false);
  const status = async () => (await fetch(`${url}/api/search?q=skole`)).status;
  await expect.poll(status, patience).toBe(200);
}, 60_000);

test("a busy port is one Danish sentence and code 1, and no engine is left", async () => {
  const { server, port } = await occupyPort();
  const { code, stderr } = await start({ PORT: String(port) }).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^Port ${port} på 127.0.0.1 kan ikke bruges: .*optaget.*\n$`));
  server.close();
}, 60_000);

test("every fault of the environment is told at once, in Danish, with code 1", async () => {
  const faults = { PORT: "mange", RATE_LIMIT: "0", CONTACT: "ingen", LOG_LEVEL: "højt" };
  const { code, stdout, stderr } = await start(faults).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  for (const name of Object.keys(faults)) expect(stderr).toContain(`Miljøvariablen ${name} skal`);
});

test("a folder of minutes that is not there is told before anything is started", async () => {
  const { code, stderr } = await start({ MINUTES: "/findes/ikke" }).ended;
  expect(code).toBe(1);
  expect(stderr).toBe("Mappen med referater (MINUTES=/findes/ikke) findes ikke.\n");
});

function occupyPort(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const taken = server.address();
      resolve({ server, port: typeof taken === "object" && taken ? taken.port : 0 });
    });
  });
}

test("it tells how it is used, and starts nothing, where that is asked or something else stands there", async () => {
  for (const [args, stream] of [
    [["--help"], "stdout"],
    [["--hvad"], "stderr"],
  ] as const) {
    const { code, ...output } = await runCommand("start", args, { VAR: varDir, PORT: "x" });
    expect(code).toBe(stream === "stdout" ? 0 : 1);
    expect(output[stream]).toContain("--help");
    expect(output[stream]).not.toContain("PORT");
  }
  expect(await readdir(varDir)).toEqual([]);
});
