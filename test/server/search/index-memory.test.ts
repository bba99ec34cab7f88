import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import {
  type RecordedCall,
  recordedEngine,
  toWaves,
} from "../../../engine/query/recorded-engine.ts";
import { createIndexMemory, type Remembered } from "../../../server/search/index-memory.ts";
import { portalOn, toTestDocuments } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

/** What of a case is known; it is found by asking, which is told. */
function sizes(readStamp: () => Promise<string | null>) {
  const withMemory = createIndexMemory(readStamp, 0);
  let asked = 0;
  const ask = ({ cases }: Remembered, size: number) => {
    const known = cases.get("a");
    if (known !== undefined) return known;
    asked += 1;
    cases.put("a", size);
    return size;
  };
  return {
    sizeOf: (size: number) => withMemory(async (remembered) => ask(remembered, size)),
    asked: () => asked,
  };
}

describe("what the index has said", () => {
  test("is told again as long as the index is the same", async () => {
    const { sizeOf, asked } = sizes(async () => "one");
    for (const _ of [1, 2, 3, 4]) expect(await sizeOf(2)).toBe(2);
    // The first answer was there before anybody knew what the index was.
    expect(asked()).toBe(2);
  });

  test("is asked for again in the search that finds the index changed", async () => {
    let stamp = "one";
    const { sizeOf } = sizes(async () => stamp);
    for (const _ of [1, 2, 3]) await sizeOf(2);
    stamp = "two";
    expect(await sizeOf(3)).toBe(3);
    expect(await sizeOf(4)).toBe(4);
    expect(await sizeOf(5)).toBe(4);
  });

  test("is not told while the index is being changed", async () => {
    const { sizeOf } = sizes(async () => null);
    for (const size of [1, 2, 3]) expect(await sizeOf(size)).toBe(size);
  });

  test("is asked for where the index cannot say whether it is the same, and told to nobody", async () => {
    let isSilent = true;
    const { sizeOf } = sizes(async () => {
      if (isSilent) throw new Error("silent");
      return "one";
    });
    expect(await sizeOf(1)).toBe(1);
    isSilent = false;
    for (const _ of [1, 2]) await sizeOf(2);
    isSilent = true;
    await expect(sizeOf(3)).rejects.toThrow("silent");
  });
});

describe("a search", () => {
  const archive = testArchive();
  const { recorded, take } = recordedEngine(archive.search);
  let calls: (query: Partial<SearchQuery>) => Promise<readonly RecordedCall[]>;
  const waves = async (q: string) => toWaves(await calls({ q })).length;

  beforeAll(async () => {
    const titles = ["Skolebudget for Havnbjerg", "Havnens kajer", "Vandværket", "Broens lys"];
    const items = titles.map((title, at) =>
      someItem({ number: `${at + 1}`, title, caseNumber: `27.15.00-A30-${at + 1}-19` }),
    );
    const meetings = [someMeeting({ id: "vibefjord-byraadet-2021-03-04", items })];
    await archive.fill(toTestDocuments(meetings));
    const portal = portalOn(recorded, archive.prefix);
    calls = async (query) => {
      take();
      await portal.search({ ...emptyQuery, ...query });
      return take();
    };
    for (const q of ["kajer", "havnbjrg", "vandværket"]) await waves(q);
  });

  test.each([["skolebudget"], ["vandværkets"], ["kaj"]])(
    "asks once, where cases and items are known: %s",
    async (q) => expect(await waves(q)).toBe(1),
  );

  test("asks once for what nobody has found before, in an archive of few items", async () => {
    expect(await waves("broens")).toBe(1);
  });

  test("asks no more than twice for what a word was meant as that was asked for before", async () => {
    await waves("skolebudgte");
    expect(await waves("skolebudgte")).toBeLessThanOrEqual(2);
  });

  test("reads texts only to mark words in them, and a theme's proofs only where it is asked for", async () => {
    const asked = async (query: Partial<SearchQuery>) => JSON.stringify(await calls(query));
    expect(await asked({ q: "havnbjerg" })).toContain('"sections"');
    expect(await asked({ q: "havnbjerg" })).not.toContain('"topicProofs"');
    expect(await asked({ q: "" })).not.toContain('"sections"');
    expect(await asked({ topic: ["hjemloeshed"] })).toContain('"topicProofs"');
  });
});
