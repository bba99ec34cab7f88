import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../support/command.ts";
import { makeMinutesFolder } from "../support/minutes/minutes-folder.ts";

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeAll(async () => {
  folder = await makeMinutesFolder();
  const text =
    "Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: 4. marts 2021\n\n1. Årsbudget for skolerne\nBeslutning\nGodkendt.\n";
  await folder.put("_source.json", JSON.stringify({ municipality: "Vibefjord" }));
  await folder.put("a.txt", text);
  await folder.put("b.txt", text.replace("Mødedato: 4. marts 2021\n", ""));
  await folder.put("c.txt", "");
});
afterAll(() => folder.remove());

const report = (...args: string[]) => runCommand("report", args, { MINUTES: folder.path });

test("the worst files stand first, a line each, and the last line counts the rest", async () => {
  const { code, stdout, stderr } = await report();
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  const [first, second, ...rest] = stdout.trimEnd().split("\n");
  expect(first).toMatch(/c\.txt: ikke læst: .*tom/);
  expect(second).toMatch(/b\.txt: \d+ % sikker · 1 punkt · 1 møde uden dato · .*date-unknown 1/);
  expect(rest).toEqual(["1 af 3 filer er læst uden forbehold."]);
});

test("--json gives every file", async () => {
  const { files } = JSON.parse((await report("--json")).stdout);
  expect(files).toMatchObject([{ items: 0 }, { undated: 1 }, { items: 1, problems: {} }]);
});

test("a folder that is not there is named, with code 1", async () => {
  const { code, stdout } = await report("/findes/ikke");
  expect(code).toBe(1);
  expect(stdout).toContain("/findes/ikke: ikke læst: findes ikke");
});
