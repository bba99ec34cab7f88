import { realpath, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let folder = "";
let minutes: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeAll(async () => {
  folder = makeTempFolder("backup");
  minutes = await makeMinutesFolder();
  await minutes.put("_source.json", JSON.stringify({ municipality: "Vibefjord", body: "Byrådet" }));
  for (const day of [4, 5, 6])
    await minutes.put(
      `${day}.txt`,
      `Referat\nMødedato: ${day}. marts 2021\n\n1. Nyt tag ${day}\nBeslutning\nGodkendt.\n\n2. Hemmelig klage ${day}\nBeslutning\nAfvist.\n`,
    );
});
afterAll(() => Promise.all([minutes.remove(), rm(folder, { recursive: true })]));

const at = (name: string) => join(folder, name);

function run(name: string, args: string[], places: { MINUTES: string; VAR: string }) {
  return runCommand(name, args, { ...places, MEILI_BIN: inject("engineProgram") });
}

test("an engine that is thrown away is built again from the backup: the same counts, the same documents, what is taken down stays so", async () => {
  const own = { MINUTES: minutes.path, VAR: at("var") };
  await symlink("6.txt", join(minutes.path, "7.txt"));
  expect((await run("index", [], own)).code).toBe(0);
  const id = "vibefjord-byraadet-2021-03-04-2";
  expect((await run("takedown", [id, "--reason", "Ønske"], own)).code).toBe(0);
  const made = await run("backup", [at("kopi")], own);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).toMatch(/3 møder og 5 punkter/);

  const other = { MINUTES: at("nye-referater"), VAR: at("ny-var") };
  const { code, stdout, stderr } = await run("restore", [at("kopi")], other);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stderr: "",
    stdout: "Gendannet: 3 møder og 5 punkter, de samme som dengang.\n",
  });
  expect((await run("takedown", [], other)).stdout).toContain(id);
  const linked = await realpath(join(other.MINUTES, "7.txt"));
  expect(linked).toBe(await realpath(join(other.MINUTES, "6.txt")));
}, 120_000);

test("nothing is written over, and a backup that is not whole is told by name", async () => {
  const own = { MINUTES: minutes.path, VAR: at("var") };
  const again = await run("backup", [at("kopi")], own);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining("er ikke tom")]);
  const inside = await run("backup", [join(minutes.path, "kopi")], own);
  expect([inside.code, inside.stderr]).toEqual([1, expect.stringContaining("ligger i")]);
  const over = await run("restore", [at("kopi")], own);
  expect([over.code, over.stderr]).toEqual([1, expect.stringContaining("er ikke tom")]);
  await writeFile(join(at("kopi"), "minutes", "5.txt"), "noget andet");
  const other = { MINUTES: at("tredje"), VAR: at("tredje-var") };
  const spoilt = await run("restore", [at("kopi")], other);
  expect([spoilt.code, spoilt.stderr]).toEqual([1, expect.stringContaining("minutes/5.txt")]);
}, 120_000);
