import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { indexExists } from "../../engine/indexes/indexes.ts";
import { indexName } from "../../engine/indexes/settings.ts";
import { connectEngine } from "../../engine/nodes/client.ts";
import { readMasterKey } from "../../engine/process/master-key.ts";
import { type Ended, runCommand, startCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { notedEngine, patience } from "../support/engine/engine-process.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let varDir = "";
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeAll(async () => {
  varDir = makeTempFolder("index");
  folder = await makeMinutesFolder();
});
afterAll(async () => {
  await folder.remove();
  await rm(varDir, { recursive: true });
});

function index(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const ours = { VAR: varDir, MEILI_BIN: inject("engineProgram"), MINUTES: folder.path };
  return runCommand("index", args, { ...ours, ...environment });
}

const minutes = (date: string) =>
  `Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: ${date}\n\n1. Årsbudget for skolerne\nBeslutning\nGodkendt.\n`;

test("the report is one JSON object with exactly the agreed fields, and no engine is left", async () => {
  await folder.put("a.txt", minutes("4. marts 2021"));
  const { code, stdout, stderr } = await index(["--json"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    read: 1,
    parsed: 1,
    new: 1,
    changed: 0,
    unchanged: 0,
    removed: 0,
    failed: 0,
    problems: expect.any(Number),
    seconds: expect.any(Number),
    itemsPerSecond: expect.any(Number),
  });
  expect(await notedEngine(varDir)).toMatchObject({ pid: 0 });
});

test("files that are no minutes are told by name and reason; the rest is indexed, with code 2", async () => {
  await folder.put("scan.txt", "\u0000\u0001\u0002\u0003");
  await folder.put("tom.txt", "");
  const oddities = { crlf: "\r\n", bom: "\n" } as const;
  for (const [name, ending] of Object.entries(oddities)) {
    const text = minutes(`${name.length}. april 2021`).replaceAll("\n", ending);
    await folder.put(`${name}.txt`, name === "bom" ? `\uFEFF${text}` : text);
  }
  await writeFile(join(folder.path, "1252.txt"), Buffer.from(minutes("9. maj 2021"), "latin1"));
  const { code, stdout, stderr } = await index(["--json"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/scan\.txt: .*ikke tekst/);
  expect(stderr).toMatch(/tom\.txt: .*tom/);
  expect(JSON.parse(stdout)).toMatchObject({
    read: 4,
    new: 3,
    unchanged: 1,
    removed: 0,
    failed: 2,
  });
});

test.skipIf(process.getuid?.() === 0)("a file that may not be read is told by name", async () => {
  const secret = await folder.put("hemmelig.txt", minutes("1. juni 2021"));
  await chmod(secret, 0o000);
  const { code, stderr } = await index([]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/hemmelig\.txt: må ikke læses/);
});

test("a folder that is not there is told by name, with code 1, and nothing indexed is lost", async () => {
  const { code, stdout, stderr } = await index([], { MINUTES: "/findes/ikke" });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^\/findes\/ikke: findes ikke\n/);
  const after = await index(["--dry-run", "--json"]);
  expect(JSON.parse(after.stdout)).toMatchObject({ new: 0, removed: 0, unchanged: 4 });
});

// In the slow suite.
test.runIf(process.env.SLOW)("one file of 20 MB is indexed", async () => {
  const elsewhere = await makeMinutesFolder();
  const line = "Skolerne i kommunen får et nyt budget, som udvalget drøftede længe og grundigt.\n";
  const text = minutes("2. juni 2021") + line.repeat(20_000_000 / line.length);
  const file = await elsewhere.put("stor.txt", text);
  const { code, stdout, stderr } = await index([file, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ read: 1, new: 1 });
  await elsewhere.remove();
});

// In the slow suite; a few kills of whole runs are in every one (test/indexer/sync/kills.test.ts).
test.runIf(process.env.SLOW)(
  "killed while its threads are at it, it leaves no engine, and the next run makes the index whole",
  async () => {
    const elsewhere = await makeMinutesFolder();
    const line =
      "Skolerne i kommunen får et nyt budget, som udvalget drøftede længe og grundigt.\n";
    const days = Array.from({ length: 28 }, (_, index) => index + 1);
    for (const day of days) {
      await elsewhere.put(`${day}.txt`, minutes(`${day}. juni 2021`) + line.repeat(1_000));
    }
    const own = { VAR: join(varDir, "killed"), MINUTES: elsewhere.path };
    const running = startCommand("index", [], { ...own, MEILI_BIN: inject("engineProgram") });
    await expect.poll(() => hasIndexes(own.VAR), patience).toBe(true);
    running.child.kill("SIGKILL");
    await running.ended;
    await expect.poll(() => notedEngine(own.VAR), patience).toMatchObject({ pid: 0 });
    const { code, stdout } = await index(["--json"], own);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ read: 28, parsed: 28, failed: 0 });
    expect(report.new + report.unchanged).toBe(28);
    const after = await index(["--json"], own);
    expect(JSON.parse(after.stdout)).toMatchObject({ new: 0, changed: 0, unchanged: 28 });
    await elsewhere.remove();
  },
);

/** Whether the run has come so far that it writes. */
async function hasIndexes(folder: string): Promise<boolean> {
  const { url } = await notedEngine(folder);
  if (url === "") return false;
  const { engine, close } = connectEngine(url, await readMasterKey(folder));
  const exists = await indexExists(engine, indexName("items")).catch(() => false);
  await close();
  return exists;
}

test("an unknown option is one Danish sentence and code 1", async () => {
  const { code, stderr } = await index(["--findes-ikke"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Argumenterne kan ikke forstås .*--help\.\n$/);
});

test("an engine that cannot be used is one Danish sentence and code 1, with no stack", async () => {
  const { code, stdout, stderr } = await index([], { MEILI_BIN: "/findes/ikke" });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^Søgemaskinen kan ikke bruges, [^\n]*\n$/);
});
