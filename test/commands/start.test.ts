import { readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from "vitest";
import { type Running, runCommand, startCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { answers, isAlive, notedEngine, patience } from "../support/engine/engine-process.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let varDir = "";
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
const started: Running[] = [];

async function makePlace(): Promise<void> {
  varDir = makeTempFolder("npm-start");
  folder = await makeMinutesFolder();
  await folder.put("a.txt", "Referat\nByrådet\n4. marts 2021\n\n1. Årsbudget for skolerne\n");
}

async function removePlace(): Promise<void> {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  const ended = async () => expect(await notedEngine(varDir)).toMatchObject({ pid: 0 });
  await vi.waitFor(ended, patience);
  await folder.remove();
  await rm(varDir, { recursive: true });
}

function start(environment: Record<string, string> = {}): Running {
  const bin = inject("engineProgram");
  const ours = { VAR: varDir, MEILI_BIN: bin, MINUTES: folder.path, PORT: "0" };
  const running = startCommand("start", [], { ...ours, ...environment });
  started.push(running);
  return running;
}

function occupyPort(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const taken = server.address();
      resolve({ server, port: typeof taken === "object" && taken ? taken.port : 0 });
    });
  });
}

const address = (running: Running) => running.printed(/http:\/\/127\.0\.0\.1:\d+/);

/** What the portal at `url` answers to a search. */
async function search(url: string, q: string) {
  const answer = await fetch(`${url}/api/search?q=${q}`);
  const { total } = answer.ok ? await answer.json() : { total: null };
  return { status: answer.status, total };
}

describe("a portal that runs", () => {
  let running: Running;
  let url = "";
  beforeAll(async () => {
    await makePlace();
    running = start();
    url = await address(running);
  });
  afterAll(removePlace);

  test("prints its address when the minutes are found there", async () => {
    expect(await search(url, "skole")).toEqual({ status: 200, total: 1 });
  });

  test("sees what is put into the folder, changed or taken out there", async () => {
    const other = (what: string) => `Referat\nByrådet\n5. marts 2021\n\n1. ${what}\n`;
    const third = (what: string) => `Referat\nByrådet\n6. marts 2021\n\n1. ${what}\n`;
    const totals = () =>
      Promise.all(["skole", "havn", "sti"].map(async (q) => (await search(url, q)).total));
    await folder.put("c.txt", third("Nye stier"));
    await expect.poll(totals, patience).toEqual([1, 0, 1]);
    await folder.put("ny/b.txt", other("Tilsyn med havnen"));
    await folder.put("c.txt", third("Nye haller"));
    await folder.take("a.txt");
    await expect.poll(totals, patience).toEqual([0, 1, 0]);
  });

  test("starts an engine that dies again, and answers again", async () => {
    const engine = await notedEngine(varDir);
    process.kill(engine.pid, "SIGKILL");
    await expect.poll(() => answers(engine.url), patience).toBe(false);
    await expect.poll(async () => (await search(url, "havn")).status, patience).toBe(200);
  });

  test("stops all on Ctrl-C", async () => {
    const engine = await notedEngine(varDir);
    running.child.kill("SIGINT");
    running.child.kill("SIGINT"); // npm passes on what the terminal has already sent
    expect((await running.ended).code).toBe(0);
    expect(isAlive(engine.pid)).toBe(false);
  });
});

describe("by itself", () => {
  beforeEach(makePlace);
  afterEach(removePlace);

  test("killed hard, it leaves no engine behind", async () => {
    const running = start();
    await address(running);
    const engine = await notedEngine(varDir);
    running.child.kill("SIGKILL");
    await expect.poll(() => isAlive(engine.pid), patience).toBe(false);
  });

  test("a busy port is one Danish sentence and code 1, and no engine is left", async () => {
    const { server, port } = await occupyPort();
    const { code, stderr } = await start({ PORT: String(port) }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^Port ${port} på 127.0.0.1 kan ikke bruges: .*optaget.*\n$`),
    );
    server.close();
  });

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
});
