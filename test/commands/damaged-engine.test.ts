import { cp, mkdtemp, readdir, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { type Ended, runCommand, startCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { patience } from "../support/engine/engine-process.ts";
import { holdEngine } from "../support/engine/held-engine.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let root = "";
let varDir = "";
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;

const minutes = (day: number) =>
  `Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: ${day}. marts 2021\n\n1. Årsbudget for skolerne\nBeslutning\nGodkendt.\n`;

beforeAll(async () => {
  root = makeTempFolder("damaged");
  folder = await makeMinutesFolder();
  for (const day of [4, 5, 6]) await folder.put(`${day}.txt`, minutes(day));
  varDir = join(root, "sound");
  await indexHere();
});
afterAll(async () => {
  await folder.remove();
  await rm(root, { recursive: true });
});

/** As a power cut leaves it. */
beforeEach(async () => {
  varDir = await mkdtemp(join(root, "var-"));
  await cp(join(root, "sound"), varDir, { recursive: true });
  const indexes = join(varDir, await database(), "indexes");
  for (const name of await readdir(indexes))
    await truncate(join(indexes, name, "data.mdb"), 20_480);
});

async function database(): Promise<string> {
  return (await readdir(varDir)).find((name) => name.startsWith("meilisearch-")) ?? "";
}

const environment = () => ({
  VAR: varDir,
  MEILI_BIN: inject("engineProgram"),
  MINUTES: folder.path,
  PORT: "0",
});
const index = (...args: string[]): Promise<Ended> =>
  runCommand("index", [...args, "--json"], environment());

/** The same in this process. */
async function indexHere() {
  const held = await holdEngine(environment());
  return held.index([folder.path]).finally(held.engine.close);
}

const aside = /^Søgemaskinens database er lagt til side i \S+-beskadiget, fordi [^\n]+\n$/;

test.each([[[]], [["--rebuild"]]])(
  "npm run index %j builds the index of the minutes again, and says so",
  async (args) => {
    const { code, stdout, stderr } = await index(...args);
    expect(code).toBe(0);
    expect(stderr).toMatch(aside);
    expect(JSON.parse(stdout)).toMatchObject({ read: 3, new: 3, failed: 0 });
    expect(await indexHere()).toMatchObject({ new: 0, unchanged: 3 });
  },
);

test("a file named alone does not leave an index of it alone", async () => {
  const other = await makeMinutesFolder();
  const { stdout } = await index(await other.put("7.txt", minutes(7)));
  expect(JSON.parse(stdout)).toMatchObject({ read: 4, new: 4, removed: 0 });
  await other.remove();
});

test("npm start builds it again and answers", async () => {
  const running = startCommand("start", [], environment());
  try {
    const url = await running.printed(/http:\/\/127\.0\.0\.1:\d+/);
    const total = async () => (await (await fetch(`${url}/api/search?q=skole`)).json()).total;
    await expect.poll(total, patience).toBe(3);
  } finally {
    running.child.kill("SIGINT");
  }
  const { stdout } = await running.ended;
  expect(stdout).toMatch(/er lagt til side i \S+-beskadiget, fordi /);
});
