import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { emptyQuery } from "../../contract/plain/empty-query.ts";
import { runCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { holdEngine } from "../support/engine/held-engine.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let folder = "";
let held: Awaited<ReturnType<typeof holdEngine>>;

const referat =
  "Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: 4. marts 2021\n\n1. Nyt tag på skolen\nBeslutning\nGodkendt.\n";

beforeAll(async () => {
  folder = makeTempFolder("reproduce");
  const minutes = join(folder, "byraad.txt");
  await writeFile(minutes, referat);
  held = await holdEngine(environment());
  await held.index([minutes]);
});
afterAll(async () => {
  await held.engine.close();
  await rm(folder, { recursive: true });
});

const environment = () => ({ VAR: join(folder, "var"), MEILI_BIN: inject("engineProgram") });
const run = (name: string, args: string[]) => runCommand(name, args, environment());

const found = "byraad-1";

const manifest = (ids: string[]) => ({
  kind: "referatsoeg-manifest",
  version: 1,
  madeAt: "2026-01-01T12:00:00Z",
  address: "/soeg?q=skole",
  query: { ...emptyQuery, q: "skole" },
  widened: [],
  index: null,
  topics: { version: "0", count: 0 },
  coverage: [],
  count: ids.length,
});

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

test("the same hits: code 0; also from an export as JSON Lines", async () => {
  const lines = [manifest([found]), { id: found }].map((line) => JSON.stringify(line));
  const { code, stdout } = await run("reproduce", [await write("hits.jsonl", lines.join("\n"))]);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining("De samme punkter er fundet."),
  });
});

test("what is gone and new is listed, with code 2", async () => {
  const ids = ["vibefjord-byraadet-2020-01-01-1"];
  const file = await write("andet.json", JSON.stringify({ ...manifest(ids), ids }));
  const { code, stdout } = await run("reproduce", [file, "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ before: 1, now: 1, gone: ids, added: [found] });
});

test("what is no manifest, or not a whole one: one Danish sentence and code 1", async () => {
  for (const [args, says] of [
    [[], /^Argumenterne kan ikke forstås/],
    [["/findes/ikke.json"], /^\/findes\/ikke\.json: findes ikke\.\n$/],
    [[await write("tal.json", "1")], /hverken et manifest/],
    [[await write("tekst.json", "hej")], /hverken et manifest/],
    [[await write("halvt.json", JSON.stringify(manifest([found])))], /nævner 0 punkter/],
  ] as const) {
    const { code, stderr } = await run("reproduce", [...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
  }
});
