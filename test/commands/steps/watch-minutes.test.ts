import { chmod } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchMinutes } from "../../../commands/steps/watch-minutes.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
let stopping: AbortController;

beforeEach(async () => {
  folder = await makeMinutesFolder();
  stopping = new AbortController();
});
afterEach(async () => {
  stopping.abort();
  await folder.remove();
});

/** Counts how often there was something to do. */
function watch() {
  let times = 0;
  const watching = { folder: folder.path, isDue: () => false, stop: stopping.signal };
  const work = async () => {
    times += 1;
    return true;
  };
  void watchMinutes(watching, work, () => {});
  return () => times;
}

const patience = { timeout: 60_000 };

test("a file that may be read at last, and one that is put in another's place, are something new", async () => {
  const path = await folder.put("a.txt", "Referat");
  await chmod(path, 0o000);
  const times = watch();
  await expect.poll(times, patience).toBe(1);
  await chmod(path, 0o644);
  await expect.poll(times, patience).toBe(2);
  await folder.put("a.txt", "Tarefer");
  await expect.poll(times, patience).toBe(3);
});
