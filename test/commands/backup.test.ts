import { realpath, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { writeBackup } from "../../commands/steps/backup-folder.ts";
import { takeDown } from "../../commands/steps/take-down.ts";
import { runCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { holdEngine } from "../support/engine/held-engine.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let folder = "";
let held: Awaited<ReturnType<typeof holdEngine>>;
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
  await symlink("6.txt", join(minutes.path, "7.txt"));
  held = await holdEngine(environment(own()));
  await held.index([minutes.path]);
  await takeDown({ wanted: takenDown, reason: "Ønske" }, held.setup, async () => {});
});
afterAll(async () => {
  await held.engine.close();
  await Promise.all([minutes.remove(), rm(folder, { recursive: true })]);
});

const at = (name: string) => join(folder, name);

type Places = { readonly MINUTES: string; readonly VAR: string };
const takenDown = "vibefjord-byraadet-2021-03-04-2";
const own = (): Places => ({ MINUTES: minutes.path, VAR: at("var") });
const environment = (places: Places) => ({ ...places, MEILI_BIN: inject("engineProgram") });
const run = (name: string, args: string[], places: Places) =>
  runCommand(name, args, environment(places));

test("an engine that is thrown away is built again from the backup: the same counts, the same documents, what is taken down stays so", async () => {
  const made = await run("backup", [at("kopi")], own());
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).toMatch(/3 møder og 5 punkter/);

  const other = { MINUTES: at("nye-referater"), VAR: at("ny-var") };
  const { code, stdout, stderr } = await run("restore", [at("kopi")], other);
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stderr: "",
    stdout: "Gendannet: 3 møder og 5 punkter, de samme som dengang.\n",
  });
  expect((await run("takedown", [], other)).stdout).toContain(takenDown);
  const linked = await realpath(join(other.MINUTES, "7.txt"));
  expect(linked).toBe(await realpath(join(other.MINUTES, "6.txt")));
});

test("nothing is written over, and a backup that is not whole is told by name", async () => {
  const places = { minutes: minutes.path, varDir: at("var") };
  const archive = { meetings: 3, items: 5, hash: "" };
  await expect(writeBackup(at("kopi"), places, archive)).rejects.toThrow("er ikke tom");
  const inside = join(minutes.path, "kopi");
  await expect(writeBackup(inside, places, archive)).rejects.toThrow("ligger i");
  const over = await run("restore", [at("kopi")], own());
  expect([over.code, over.stderr]).toEqual([1, expect.stringContaining("er ikke tom")]);
  await writeFile(join(at("kopi"), "minutes", "5.txt"), "noget andet");
  const other = { MINUTES: at("tredje"), VAR: at("tredje-var") };
  const spoilt = await run("restore", [at("kopi")], other);
  expect([spoilt.code, spoilt.stderr]).toEqual([1, expect.stringContaining("minutes/5.txt")]);
});
