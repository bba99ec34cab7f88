import { afterAll, beforeAll, expect, test } from "vitest";
import type { MinutesFile } from "../../../../indexer/files/minutes-file.ts";
import { listMinutes } from "../../../../indexer/files/minutes-files.ts";
import { createWorkerChoice } from "../../../../indexer/sync/documents/choose-workers.ts";
import { createFileTasks } from "../../../../indexer/sync/documents/file-tasks.ts";
import { makeMinutesFolder, readParsedMeetings } from "../../../support/minutes/minutes-folder.ts";

const enrich = () => expect.fail("nothing is written");
const here = createFileTasks({ readMeetings: readParsedMeetings, enrich });
const inThreads = createFileTasks({ readMeetings: readParsedMeetings, enrich });
const workOn = createWorkerChoice({ here, inThreads });

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
beforeAll(async () => {
  folder = await makeMinutesFolder();
});
afterAll(() => folder.remove());

async function put(name: string, bytes: number): Promise<readonly MinutesFile[]> {
  return (await listMinutes([await folder.put(name, "a".repeat(bytes))])).files;
}

test("a few minutes are worked on at once, many or long ones in threads", async () => {
  const short = await put("kort.txt", 20_000);
  expect(await workOn(short)).toBe(here);
  expect(await workOn(Array.from({ length: 200 }, () => short).flat())).toBe(inThreads);
  expect(await workOn(await put("lang.txt", 3_000_000))).toBe(inThreads);
});

test("files that have gone meanwhile weigh nothing", async () => {
  const gone = await put("lang.txt", 3_000_000);
  await folder.take("lang.txt");
  expect(await workOn(gone)).toBe(here);
});
