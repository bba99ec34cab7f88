import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../../indexer/meetings/read-meetings.ts";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { createLimitedMeetings } from "../../../indexer/threads/limited-meetings.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const folder = makeTempFolder("limited");
const narrow = createLimitedMeetings(null, { seconds: 60, megabytes: 80 });
const usual = createLimitedMeetings(null);
afterAll(async () => {
  await Promise.all([narrow.close(), usual.close()]);
});

async function put(name: string, text: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  const [file] = (await listMinutes([path])).files;
  if (file === undefined) throw new Error("the file is there");
  return file;
}

test("text that takes too much to parse is given up with the same word as in an index run, and the next file is read", async () => {
  const labels = await put("labels.txt", "Beslutning\n".repeat(700_000));
  await expect(narrow.readMeetings(labels)).rejects.toMatchObject({
    code: "too-large",
    message: "labels.txt kræver mere end 80 MB at læse og er opgivet.",
  });
  const small = await put(
    "small.txt",
    "Referat af møde i Byrådet\n\n1. Skole\nBeslutning\nGodkendt.\n",
  );
  expect((await narrow.readMeetings(small)).meetings).toHaveLength(1);
});

test("what is read within the limits is read as without them, and what cannot be read has its own word", async () => {
  const file = await put("a.txt", "Referat af møde i Byrådet\n\n1. Skole\nBeslutning\nGodkendt.\n");
  const plain = createReadMeetings(createGuardedReader());
  expect(await usual.readMeetings(file)).toEqual(await plain(file));
  const empty = await put("empty.txt", "");
  const told = await plain(empty).catch(({ code, message }) => ({ code, message }));
  await expect(usual.readMeetings(empty)).rejects.toMatchObject(told);
});
