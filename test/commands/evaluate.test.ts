import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { holdEngine } from "../support/engine/held-engine.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let folder = "";
let minutes = "";
let held: Awaited<ReturnType<typeof holdEngine>>;

const referat =
  "Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: 4. marts 2021\n\n1. Nyt tag på skolen\nBeslutning\nGodkendt.\n";

beforeAll(async () => {
  folder = makeTempFolder("evaluate");
  minutes = join(folder, "byraad.txt");
  await writeFile(minutes, referat);
  held = await holdEngine(environment());
});
afterAll(async () => {
  await held.engine.close();
  await rm(folder, { recursive: true });
});

const environment = () => ({ VAR: join(folder, "var"), MEILI_BIN: inject("engineProgram") });
const run = (name: string, args: string[]) => runCommand(name, args, environment());

async function judge(file: string): Promise<string> {
  const query = { q: "skoletag", relevant: [{ file, item: "Nyt tag på skolen", grade: 2 }] };
  const path = join(folder, "bedømt.json");
  await writeFile(path, JSON.stringify({ queries: [query] }));
  return path;
}

test("without an index it says what to do, with code 1", async () => {
  const { code, stdout, stderr } = await run("evaluate", [await judge("byraad.txt")]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^Der er intet indeks at måle på\. [^\n]*\n$/);
});

test("measures the index, as a table or as one JSON object", async () => {
  await held.index([minutes]);
  const file = await judge("byraad.txt");
  const [table, json] = [await run("evaluate", [file]), await run("evaluate", [file, "--json"])];
  expect(table.stdout).toMatch(/alle med svar +1,000 +1,000 +1,000/);
  expect(JSON.parse(json.stdout)).toMatchObject({ queries: 1, "nDCG@10": 1, MRR: 1, empty: [] });
});

test("judgements of other files than those indexed are no measure of the search", async () => {
  const { code, stderr } = await run("evaluate", [await judge("andet.txt")]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Ingen af de bedømte filer er i indekset/);
});

test("no file, an absent one, an unknown option: one Danish sentence and code 1", async () => {
  for (const [args, says] of [
    [[], /^Argumenterne kan ikke forstås/],
    [["/findes/ikke.json"], /^\/findes\/ikke\.json: findes ikke\.\n$/],
    [["fil.json", "--findes-ikke"], /^Argumenterne kan ikke forstås/],
  ] as const) {
    const { code, stderr } = await run("evaluate", [...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
  }
});
