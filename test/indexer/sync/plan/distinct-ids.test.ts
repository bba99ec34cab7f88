import { expect, test } from "vitest";
import { withDistinctIds } from "../../../../indexer/sync/plan/distinct-ids.ts";
import type { MeetingInIndex } from "../../../../indexer/sync/plan/identity.ts";
import { someHeld } from "../../../support/minutes/held-meeting.ts";

const ids = (meetings: MeetingInIndex[]) =>
  withDistinctIds(meetings.map((meeting) => ({ meeting, superseded: [] }))).map(
    ({ meeting }) => meeting.id,
  );

test("the first of two meetings with one id keeps it, the other is told by its file", () => {
  expect(
    ids([
      someHeld({ id: "referat", origin: "0123456789ab" }),
      someHeld({ id: "referat", origin: "ba9876543210" }),
      someHeld({ id: "andet", origin: "cccccccccccc" }),
    ]),
  ).toEqual(["referat", "referat-ba987654", "andet"]);
});
