import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { isLikelyShort, shortfallOf } from "../../../../server/search/questions/following-hits.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { danish } from "../../../support/danish.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

/** Items 1 to 101 speak of bridge and school, the last of them of a harbour too; three of bridges alone. */
const texts = [
  ...Array.from({ length: 100 }, () => "En bro ved en skole."),
  "En bro ved en skole ved en havn.",
  ...Array.from({ length: 3 }, () => "En bro."),
];

let portal: Portal;

beforeAll(async () => {
  const items = texts.map((text, at) =>
    someItem({ number: `${at + 1}`, title: "Sag", sections: [someSection(text)] }),
  );
  portal = await archiveOf(archive, [someMeeting({ items })]);
});

/** How many hits of a page match every word, and how many follow them. */
async function page(q: string, number: number, pageSize: number): Promise<[number, number]> {
  const { hits } = await portal.search({ ...emptyQuery, q, page: number, pageSize });
  const following = hits.filter(({ missing }) => missing !== undefined);
  return [hits.length - following.length, following.length];
}

describe("what follows the strict hits", () => {
  test("stands on the last page alone, where there is room", async () => {
    expect(await page("bro skole -havn", 3, 30)).toEqual([30, 0]);
    expect(await page("bro skole -havn", 4, 30)).toEqual([10, 3]);
    expect(await page("bro skole -havn", 4, 12)).toEqual([12, 0]);
    expect(await page("bro skole -havn", 5, 30)).toEqual([0, 0]);
  });

  test("is left out where a hundred hits and more match every word", async () => {
    expect(await page("bro skole", 4, 30)).toEqual([11, 0]);
  });

  test("is no more than there is room for", async () => {
    expect(await page("bro skole -havn", 9, 12)).toEqual([4, 3]);
    expect(await page("bro skole havn", 1, 2)).toEqual([1, 1]);
  });
});

test("a related hit says that it is one, another which words it lacks, and one that lacks none nothing", () => {
  expect(shortfallOf("related", ["havn"])).toEqual({ related: true });
  expect(shortfallOf("nearest", ["havn"])).toEqual({ missing: ["havn"] });
  expect(shortfallOf("nearest", [])).toBeNull();
});

test.each([
  ["skole", false],
  ["skole budget", false],
  ["skole i en kommune for børn med handicap", true],
  ["kvabberprognose", true],
  ["skole kvabberprognose", true],
])("whether what follows »%s« is asked for at once in a large archive: %s", async (q, isAsked) => {
  const words = q.split(" ").map((text) => ({ text }));
  const prepared = { query: emptyQuery, interpretation: { input: { words } } };
  const deps = { archiveSize: async () => 1_000_000, languages: { danish } };
  expect(await isLikelyShort(prepared, deps)).toBe(isAsked);
});
