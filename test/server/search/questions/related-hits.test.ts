import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

/** Three items of the word, five of a related one; of another word more than anybody pages through, and one related. */
const texts = [
  ...Array.from({ length: 3 }, () => "Et herberg ved en bro."),
  ...Array.from({ length: 5 }, () => "Et forsorgshjem ved en bro."),
  ...Array.from({ length: 1_001 }, () => "Alkoholisme."),
  "Et alkoholproblem.",
];

beforeAll(async () => {
  const items = texts.map((text, at) =>
    someItem({ number: `${at + 1}`, title: "Sag", sections: [someSection(text)] }),
  );
  portal = await archiveOf(archive, [someMeeting({ items })]);
});

/** How many hits of a page match every word, how many are related, and how many lack a word. */
async function page(asked: Partial<SearchQuery>): Promise<[number, number, number]> {
  const { hits } = await portal.search({ ...emptyQuery, ...asked });
  const related = hits.filter((hit) => hit.related === true).length;
  const nearest = hits.filter((hit) => hit.missing !== undefined).length;
  return [hits.length - related - nearest, related, nearest];
}

test("hits by related words follow the others, page by page to their end", async () => {
  const asked = { q: "herberg", pageSize: 4 };
  expect(await page(asked)).toEqual([3, 1, 0]);
  expect(await page({ ...asked, page: 2 })).toEqual([0, 4, 0]);
});

test("none of them is shown again behind the last one, as a hit that lacks the word", async () => {
  const asked = { q: "herberg", pageSize: 6 };
  expect(await page(asked)).toEqual([3, 3, 0]);
  expect(await page({ ...asked, page: 2 })).toEqual([0, 2, 0]);
  expect(await page({ ...asked, page: 3 })).toEqual([0, 0, 0]);
});

test("they are counted with the others where they are asked for", async () => {
  const asked = { q: "herberg", pageSize: 6, related: "include" } as const;
  expect(await page(asked)).toEqual([3, 3, 0]);
  expect(await page({ ...asked, page: 2 })).toEqual([0, 2, 0]);
  expect((await portal.search({ ...emptyQuery, ...asked })).total).toBe(8);
});

test("they are left out where more hits than anybody pages through match every word", async () => {
  expect(await page({ q: "alkoholisme", pageSize: 100, page: 11 })).toEqual([1, 0, 0]);
});
