import { expect, test } from "vitest";
import { toStatus } from "../../../../server/search/records/to-status.ts";
import { meetings } from "./meetings.ts";

test("the status tells the first and the last meeting, and when something was indexed last", () => {
  expect(toStatus({ meetings, unread: [], engine: [] })).toMatchObject({
    items: 3,
    meetings: 3,
    municipalities: 1,
    bodies: 1,
    firstMeeting: "2020-03-04",
    lastMeeting: "2021-03-04",
    indexedAt: "2026-01-03T12:00:00Z",
  });
});
