/** What came last, read in parts: every hit is among them, however many meetings there are. */
import { beforeAll, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../../support/minutes/parsed-meeting.ts";

/** One more than are looked at first. */
const count = 101;
const archive = testArchive();
let portal: Portal;

beforeAll(async () => {
  const meetings = Array.from({ length: count }, (_, at) =>
    someMeeting({
      id: `vibefjord-${at}`,
      date: `2020-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + Math.floor(at / 12)).padStart(2, "0")}`,
      items: [someItem({ number: "1", title: `Kran ${at}` })],
    }),
  );
  portal = await archiveOf(archive, meetings);
});

test("each stands on one of the pages, and the last page holds what is left", async () => {
  const pageSize = 20;
  const pages = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7].map((page) =>
      portal.arrivals({ ...emptyQuery, q: "kran", page, pageSize }),
    ),
  );
  expect(pages.map(({ length }) => length)).toEqual([20, 20, 20, 20, 20, 1, 0]);
  expect(new Set(pages.flat().map(({ item }) => item.id)).size).toBe(count);
});
