import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../support/command.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";

type Folder = Awaited<ReturnType<typeof makeMinutesFolder>>;
let [folder, into]: [Folder, Folder] | [null, null] = [null, null];

const text =
  "REFERAT Byrådet d. 04-03-2021\n\nPunkt 1: Kajen\n\n08.00.00-G01-3-21\n\nBeslutning\n\nForslaget faldt.\n";
const item = "vibefjord-byraadet-2021-03-04-1";

beforeAll(async () => {
  [folder, into] = [await makeMinutesFolder(), await makeMinutesFolder()];
  await folder.put("_source.json", JSON.stringify({ municipality: "Vibefjord" }));
  await folder.put("a.txt", text);
});
afterAll(async () => {
  await folder?.remove();
  await into?.remove();
});

async function correct(corrections: unknown) {
  await folder?.put("corrections.json", JSON.stringify(corrections));
  return runCommand("correct", ["--into", into?.path ?? ""], { MINUTES: folder?.path ?? "" });
}

test("a correction becomes a folder with the minutes and what must be read in them", async () => {
  const why = "Det var ændringsforslaget, der faldt.";
  const { code, stderr } = await correct([{ item, field: "outcome", value: "approved", why }]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const written = join(into?.path ?? "", `${item}-outcome`);
  expect((await readdir(written)).sort()).toEqual(["correction.json", "source.txt"]);
  expect(await readFile(join(written, "source.txt"), "utf8")).toContain("Forslaget faldt.");
  expect(JSON.parse(await readFile(join(written, "correction.json"), "utf8"))).toEqual({
    field: "outcome",
    value: "approved",
    why,
    meeting: 0,
    position: 0,
  });
});

test("an entry that cannot be used is told with its number, and the others count", async () => {
  const right = { item, field: "dissent", value: null, why: "Ingen." };
  const { code, stdout, stderr } = await correct([
    { ...right, field: "farve" },
    { ...right, item: "vibefjord-byraadet-2021-03-04-9" },
    { ...right, field: "standing", value: true },
    right,
  ]);
  expect(code).toBe(2);
  expect(stdout).toContain(`${item}-dissent`);
  for (const nth of [1, 2, 3]) expect(stderr).toContain(`corrections.json: rettelse ${nth}: `);
  expect(stderr).not.toContain("rettelse 4");
});

test("without --into nothing is written", async () => {
  const { code, stderr } = await runCommand("correct", [], { MINUTES: folder?.path ?? "" });
  expect(code).toBe(1);
  expect(stderr).toContain("--into");
});
