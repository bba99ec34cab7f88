import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { diskFinding, indexFinding, nodeFinding } from "../../commands/steps/checks.ts";
import { runCommand } from "../support/command.ts";
import "../support/engine/engine-setup.ts";
import { holdEngine } from "../support/engine/held-engine.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

let varDir = "";
let held: Awaited<ReturnType<typeof holdEngine>>;
let minutes: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeAll(async () => {
  varDir = makeTempFolder("doctor");
  minutes = await makeMinutesFolder();
  held = await holdEngine(environment());
});
afterAll(async () => {
  await held.engine.close();
  await Promise.all([minutes.remove(), rm(varDir, { recursive: true })]);
});

const environment = () => ({
  VAR: varDir,
  MINUTES: minutes.path,
  MEILI_BIN: inject("engineProgram"),
});
const run = (args: string[] = [], more: Record<string, string> = {}) =>
  runCommand("doctor", args, { ...environment(), ...more });

test("of an archive with nothing in it, it says what is missing and what to do, with code 1; then that all is well", async () => {
  const before = await run();
  expect([before.code, before.stderr]).toEqual([1, ""]);
  expect(before.stdout).toMatch(/✗ Ingen filer i .*\n {4}→ Læg referater i mappen/);
  expect(before.stdout).toMatch(/✗ Intet er indekseret til ende\n {4}→ Kør »npm run index«/);
  await minutes.put("a.txt", "Referat\nByrådet\n4. marts 2021\n\n1. Årsbudget for skolerne\n");
  await held.index([minutes.path]);
  const { code, stdout } = await run();
  expect(stdout).not.toContain("✗");
  expect(stdout).toMatch(/✓ Indekset rummer 1 møder og 1 punkter/);
  expect(code).toBe(0);
});

test("a broken list and an engine that cannot be used are each told, as JSON too", async () => {
  await minutes.put("takedowns.json", "{");
  await minutes.put("published.json", "{}");
  const { code, stdout } = await run(["--json"], { MEILI_BIN: "/findes/ikke" });
  const told = JSON.stringify(JSON.parse(stdout));
  expect(code).toBe(1);
  expect(told).toContain("takedowns.json");
  expect(told).toMatch(/published\.json skal være en liste/);
  expect(told).toContain("Søgemaskinen kan ikke bruges");
});

test("an old Node, a disk without room and an index that nobody finished are told", () => {
  expect(nodeFinding("20.20.0").state).toBe("note");
  for (const version of ["22.12.0", "24.1.0", "26.0.0"])
    expect(nodeFinding(version).state).toBe("fine");
  expect(diskFinding("var", 1_000_000).state).toBe("fault");
  expect(diskFinding("var", 5e9).state).toBe("fine");
  expect(diskFinding("var", 18_400_000).says).toBe("18 MB fri hos VAR (var)");
  expect(diskFinding("var", 5.25e9).says).toBe("5,3 GB fri hos VAR (var)");
  expect(indexFinding(null, { meetings: 0, items: 0 }).state).toBe("fault");
  expect(indexFinding("2026-01-01T00:00:00Z", { meetings: 1, items: 0 }).state).toBe("fault");
});
