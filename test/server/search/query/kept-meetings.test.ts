import { expect, test } from "vitest";
import type { IndexSearch } from "../../../../engine/query/index-search.ts";
import { createKeptMeetings } from "../../../../server/search/query/kept-meetings.ts";
import type { MeetingLine } from "../../../../server/search/query/meeting-line.ts";

const meeting = (id: string): MeetingLine => ({
  id,
  municipality: "Vibefjord",
  body: "Byrådet",
  bodyKey: "Byrådet",
  date: "2021-03-04",
  ...{ kind: "minutes", problems: [], origin: id, itemIds: [`${id}-1`], decided: 1 },
  provenance: {
    file: "a.txt",
    folder: "vibefjord",
    sourceUrl: null,
    license: null,
    released: null,
    indexedAt: "2026-01-02T12:00:00Z",
    examples: false,
  },
});

/** An index of meetings that may change, how often it was read, and a clock. */
function archive(...ids: string[]) {
  const now = { ids, ms: 0, reads: 0, fails: false, partial: false };
  const search: IndexSearch = async () => {
    now.reads += 1;
    if (now.fails) throw new Error("down");
    return { hits: now.ids.map(meeting), total: now.ids.length, facets: {}, partial: now.partial };
  };
  const meetingsAt = createKeptMeetings(search, () => now.ms);
  const at = async (index: string, takedowns = "none") =>
    (await meetingsAt({ index, takedowns, partial: now.partial })).meetings.map(({ id }) => id);
  return { now, at };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("while the index is the same its meetings are read once", async () => {
  const { now, at } = archive("a");
  for (now.ms = 0; now.ms < 50_000; now.ms += 3_000) expect(await at("1")).toEqual(["a"]);
  expect(now.reads).toBe(1);
});

test("where it has changed nobody waits: the old ones are told once more, and then the new ones", async () => {
  const { now, at } = archive("a");
  await at("1");
  now.ids = ["a", "b"];
  expect(await at("2")).toEqual(["a"]);
  await settled();
  expect(await at("2")).toEqual(["a", "b"]);
  expect(now.reads).toBe(2);
});

test("what is taken down, or put back, is never told once more", async () => {
  const { now, at } = archive("a", "b");
  await at("1");
  now.ids = ["a"];
  expect(await at("2", "one")).toEqual(["a"]);
  now.ids = ["a", "b"];
  expect(await at("3", "none")).toEqual(["a", "b"]);
});

test("a reading that was begun before something was taken down does not do for it", async () => {
  const { now, at } = archive("a", "b");
  await at("1");
  const old = at("2");
  now.ids = ["a"];
  expect(await at("3", "one")).toEqual(["a"]);
  await old;
  await settled();
  expect(await at("3", "one")).toEqual(["a"]);
});

test("an archive that was empty is not told to be so once more", async () => {
  const { now, at } = archive();
  expect(await at("1")).toEqual([]);
  now.ids = ["a"];
  expect(await at("2")).toEqual(["a"]);
});

test("what no run told of is found within a minute or two", async () => {
  const { now, at } = archive("a");
  await at("1");
  now.ids = ["b"];
  now.ms = 61_000;
  await at("1");
  await settled();
  expect(await at("1")).toEqual(["b"]);
});

test("a reading that fails is begun again by the next who asks", async () => {
  const { now, at } = archive("a");
  now.fails = true;
  await expect(at("1")).rejects.toThrow("down");
  now.fails = false;
  expect(await at("1")).toEqual(["a"]);
  now.ids = ["b"];
  now.fails = true;
  expect(await at("2")).toEqual(["a"]);
  await settled();
  now.fails = false;
  await at("2");
  await settled();
  expect(await at("2")).toEqual(["b"]);
});

test("where a node falls silent, and when it is back, what is told is what is held now", async () => {
  const { now, at } = archive("a", "b");
  await at("1");
  now.ids = ["a"];
  now.partial = true;
  expect(await at("2")).toEqual(["a"]);
  now.ids = ["a", "b"];
  now.partial = false;
  expect(await at("1")).toEqual(["a", "b"]);
});
