import { expect, test } from "vitest";
import { toStatus } from "../../../../server/search/records/to-status.ts";
import { arrivedMeetings, overviewsOf, overviewWith } from "../../../support/meeting-counts.ts";

const [a, b, c] = arrivedMeetings.map((one) => [one]);

test.each([
  ["one engine", overviewsOf([arrivedMeetings])],
  ["three engines", overviewsOf([a ?? [], b ?? [], c ?? []])],
])(
  "the status of %s tells the first and the last meeting, and when something came last",
  (_, counts) => {
    expect(toStatus(overviewWith(counts))).toMatchObject({
      items: 3,
      meetings: 3,
      municipalities: 1,
      bodies: 1,
      firstMeeting: "2020-03-04",
      lastMeeting: "2021-03-04",
      indexedAt: "2026-01-03T12:00:00Z",
    });
  },
);

test("of a municipality whose files could not be read nothing is counted", () => {
  const file = { municipality: "Skive", folder: "skive", origin: "s", root: "r", file: "s.pdf" };
  const overview = overviewWith(
    overviewsOf([arrivedMeetings], [{ ...file, code: "no-text-layer" }]),
  );
  expect(toStatus(overview)).toMatchObject({ municipalities: 1, meetings: 3 });
});
