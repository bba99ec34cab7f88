import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../../contract/search-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
let portal: Portal;

/** Three meetings, the last of which has no date; the first has more items than are read at a time. */
const meetings = [
  ["vibefjord-byraadet-2020-01-02", "2020-01-02", 401],
  ["vibefjord-byraadet-2021-01-02", "2021-01-02", 3],
  ["vibefjord-byraadet-uden-dato", null, 2],
] as const;

beforeAll(async () => {
  const parsed = meetings.map(([id, date, count]) => {
    const items = Array.from({ length: count }, (_, at) =>
      someItem({ number: `${at + 1}`, title: "En havn" }),
    );
    return someMeeting({ id, date, items });
  });
  portal = await archiveOf(archive, parsed);
});

async function listed(asked: Partial<SearchQuery>) {
  const found = [];
  for await (const hits of portal.everyHit({ ...emptyQuery, q: "havn", ...asked }))
    found.push(...hits);
  return found;
}

test("every hit is listed once, the newest first, those without a date last", async () => {
  const hits = await listed({});
  expect(new Set(hits.map(({ item }) => item.id)).size).toBe(406);
  expect(hits.map(({ item }) => item.date?.slice(0, 4) ?? null)).toEqual([
    ...Array(3).fill("2021"),
    ...Array(401).fill("2020"),
    null,
    null,
  ]);
});

test("the oldest first where that is asked for; those without a date are last all the same", async () => {
  const hits = await listed({ sort: "oldest" });
  expect(hits).toHaveLength(406);
  expect([hits[0]?.item.date, hits.at(-3)?.item.date, hits.at(-1)?.item.date]).toEqual([
    "2020-01-02",
    "2021-01-02",
    null,
  ]);
});

test("each comes with its own meeting", async () => {
  for (const { item, meeting } of await listed({})) expect(meeting?.id).toBe(item.meetingId);
});

test("their ids are the same", async () => {
  const ids = [];
  for await (const some of portal.everyId({ ...emptyQuery, q: "havn" })) ids.push(...some);
  expect(ids).toEqual((await listed({})).map(({ item }) => item.id));
});
