import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listMinutes } from "../../../indexer/files/minutes-files.ts";
import { makeMinutesFolder } from "../../support/minutes/minutes-folder.ts";

let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
beforeEach(async () => {
  folder = await makeMinutesFolder();
});
afterEach(() => folder.remove());

const shown = (listing: Awaited<ReturnType<typeof listMinutes>>) =>
  listing.files.map((file) => file.shown.slice(folder.path.length + 1));

test("folders are gone through whole, in order, without hidden files and those of a harvest", async () => {
  for (const name of [
    "b.txt",
    "a.txt",
    ".skjult",
    ".git/config",
    "_attachments/x.pdf",
    "sub/c.txt",
  ]) {
    await folder.put(name, "x");
  }
  await folder.put("_source.json", "{}");
  const listing = await listMinutes([folder.path]);
  expect(shown(listing)).toEqual(["a.txt", "b.txt", "sub/c.txt"]);
  expect(listing).toMatchObject({ failures: [], whole: true });
});

test("what a folder's _source.json says of one file goes before what it says of all", async () => {
  await folder.put(
    "_source.json",
    JSON.stringify({
      municipality: "Gyldenø",
      license: "CC0",
      examples: true,
      files: { "a.txt": { municipality: "Vibefjord" } },
    }),
  );
  await folder.put("a.txt", "x");
  await folder.put("b.txt", "x");
  const { files } = await listMinutes([folder.path]);
  expect(files.map(({ facts }) => facts)).toEqual([
    { municipality: "Vibefjord", license: "CC0" },
    { municipality: "Gyldenø", license: "CC0" },
  ]);
  expect(files.every(({ examples }) => examples)).toBe(true);
});

test("a _source.json that is broken is a failure, and the files are listed all the same", async () => {
  await folder.put("_source.json", "{");
  await folder.put("a.txt", "x");
  const listing = await listMinutes([folder.path]);
  expect(shown(listing)).toEqual(["a.txt"]);
  expect(listing.failures).toMatchObject([{ file: join(folder.path, "_source.json") }]);
});

test("a path that is not there is a failure that names it", async () => {
  const missing = join(folder.path, "findes-ikke");
  const listing = await listMinutes([missing, folder.path]);
  expect(listing.failures).toMatchObject([{ file: missing, reason: "findes ikke" }]);
  expect(listing.roots).toHaveLength(1);
});

test("a file that is asked for twice is listed once, and links never lead in rings", async () => {
  const file = await folder.put("a.txt", "x");
  await symlink(folder.path, join(folder.path, "ring"));
  expect(shown(await listMinutes([folder.path, file]))).toEqual(["a.txt", "ring"]);
});

test("a file has the same origin, whichever path leads to it", async () => {
  const file = await folder.put("sub/a.txt", "x");
  const [fromFolder] = (await listMinutes([folder.path])).files;
  const [fromFile] = (await listMinutes([file])).files;
  expect(fromFolder?.origin).toBe(fromFile?.origin);
  expect(fromFolder?.root).not.toBe(fromFile?.root);
});

test("links out of the folder are told, not followed; links inside it are", async () => {
  const elsewhere = await makeMinutesFolder();
  const secret = await elsewhere.put("hemmelig.txt", "x");
  await symlink(secret, join(folder.path, "ud.txt"));
  await symlink(
    await elsewhere.put("_source.json", '{"license":"CC0"}'),
    join(folder.path, "_source.json"),
  );
  await symlink(await folder.put("a.txt", "x"), join(folder.path, "b.txt"));
  const listing = await listMinutes([folder.path]);
  expect(shown(listing)).toEqual(["a.txt", "b.txt"]);
  expect(listing.failures.map(({ unread }) => unread?.file)).toEqual(["ud.txt", "_source.json"]);
  expect(listing.files.map(({ facts }) => facts)).toEqual([{}, {}]);
  await elsewhere.remove();
});
