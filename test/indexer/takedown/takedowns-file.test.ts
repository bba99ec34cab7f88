import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeTakedownKey } from "../../../indexer/takedown/key-file.ts";
import { faultOfText, toTakedown } from "../../../indexer/takedown/make-takedown.ts";
import { readTakedowns, writeTakedowns } from "../../../indexer/takedown/takedowns-file.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";

let minutes: Awaited<ReturnType<typeof makeMinutesFolder>>;
let state: Awaited<ReturnType<typeof makeMinutesFolder>>;

beforeEach(async () => {
  minutes = await makeMinutesFolder();
  state = await makeMinutesFolder();
});
afterEach(() => Promise.all([minutes.remove(), state.remove()]));

const read = () => readTakedowns([minutes.path], state.path);
const given = { reason: "Ønske", at: new Date("2026-01-01T12:00:00Z") };

async function writeOne() {
  const key = await makeTakedownKey(state.path);
  const entry = toTakedown({ kind: "item", id: "moede-1", held: null }, given, key);
  await writeTakedowns(minutes.path, [entry]);
  return { key, entry };
}

test("what is written is read back, and a folder without a list takes nothing down", async () => {
  expect((await read()).entries).toEqual([]);
  const { key, entry } = await writeOne();
  expect(await read()).toEqual({ key, entries: [entry] });
});

test.each([
  ["cut short", (list: string) => list.slice(0, -4), "ikke gyldig JSON"],
  ["empty", () => "", "ikke gyldig JSON"],
  ["no list", () => "{}", "skal være en liste"],
  ["of a kind that is not known", (list: string) => list.replace('"item"', '"punkt"'), "post 1"],
  ["with a field more", (list: string) => list.replace('"id"', '"text": "Jens", "id"'), "post 1"],
  ["without a reason", (list: string) => list.replace("Ønske", " "), "post 1"],
])(
  "a list that is %s is refused as a whole, with its name and what is wrong",
  async (_, spoil, told) => {
    await writeOne();
    const file = join(minutes.path, "takedowns.json");
    await writeFile(file, spoil(await readFile(file, "utf8")));
    await expect(read()).rejects.toThrow(told);
    await expect(read()).rejects.toThrow(file);
  },
);

test("a list that is there but may not be read is refused too", async () => {
  await rm(join(minutes.path, "takedowns.json"), { force: true });
  await minutes.put("takedowns.json/inde-i.txt", "en mappe");
  await expect(read()).rejects.toThrow("kan ikke bruges");
});

test("without the key of its hashes, or with another, it is refused", async () => {
  await writeOne();
  const key = join(state.path, "takedown.key");
  await writeFile(key, "00".repeat(32));
  await expect(read()).rejects.toThrow("en anden nøgle");
  await rm(key);
  await expect(read()).rejects.toThrow("takedown.key");
});

test("texts that stand everywhere, and reasons that repeat them, are refused", () => {
  expect(faultOfText("og", "x")).toContain("for kort");
  expect(faultOfText("…", "x")).toContain("for kort");
  expect(faultOfText("Jens Åberg", "Efter ønske fra JENS  Åberg")).toContain("gentager");
  expect(faultOfText("Jens Åberg", "Efter ønske")).toBeNull();
});
