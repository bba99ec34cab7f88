import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { SearchResult } from "../../../contract/search-result.ts";
import { keepSearches } from "../../../server/search/kept-searches.ts";
import type { Portal } from "../../../server/search/portal.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;
let real: SearchResult;

beforeAll(async () => {
  const items = [1, 2].map((number) => someItem({ number: `${number}`, title: "Skolebudget" }));
  portal = await archiveOf(archive, [someMeeting({ id: "vibefjord-byraadet-2021-03-04", items })]);
  real = await portal.search({ ...emptyQuery, q: "skolebudget" });
});

let asked: string[] = [];
let stamp = "one";
let partial = false;
const search = async ({ q }: SearchQuery) => {
  asked.push(q);
  return { ...real, partial };
};
const kept = (bytes = 1e6) => {
  const keeping = keepSearches(search, async () => stamp, bytes);
  return (q: string) => keeping({ ...emptyQuery, q });
};
beforeEach(() => {
  asked = [];
  stamp = "one";
  partial = false;
});

describe("a search that was asked before", () => {
  test("is told again without being asked, once the index is known to stand still", async () => {
    const ask = kept();
    for (const q of ["a", "b", "b", "b", "a", "a"])
      expect(await ask(q)).toMatchObject({ total: 2 });
    expect(asked).toEqual(["a", "b", "a"]);
  });

  test("is asked again when the index has changed, also while it was being asked", async () => {
    const ask = kept();
    await ask("a");
    await ask("b");
    stamp = "two";
    await ask("b");
    await ask("b");
    await ask("b");
    expect(asked).toEqual(["a", "b", "b", "b"]);
  });

  test("is not kept where a part of the archive was silent, or there is no room", async () => {
    partial = true;
    const ask = kept();
    for (const q of ["a", "a", "a"]) await ask(q);
    const narrow = kept(100);
    for (const q of ["a", "a", "a"]) await narrow(q);
    expect(asked).toHaveLength(6);
  });

  test("fails where the index cannot say whether it is the same", async () => {
    let isSilent = false;
    const readStamp = async () => {
      if (isSilent) throw new Error("silent");
      return stamp;
    };
    const keeping = keepSearches(search, readStamp, 1e6);
    for (const q of ["a", "b", "b"]) await keeping({ ...emptyQuery, q });
    isSilent = true;
    await expect(keeping({ ...emptyQuery, q: "b" })).rejects.toThrow("silent");
  });
});

test("what is taken out of the index is gone from the next answer", async () => {
  const ask = () => portal.search({ ...emptyQuery, q: "skolebudget" });
  expect([(await ask()).total, (await ask()).total]).toEqual([2, 2]);
  const { hits } = await ask();
  const index = archive.admin.index(`${archive.prefix}items`);
  await index.deleteDocument(hits[0]?.id ?? "").waitTask();
  expect((await ask()).total).toBe(1);
});
