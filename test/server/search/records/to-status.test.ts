import { expect, test } from "vitest";
import { toStatus } from "../../../../server/search/records/to-status.ts";
import { countedMeeting, overviewsOf } from "../../../support/meeting-counts.ts";

const { provenance } = countedMeeting(1, 1);
const meeting = (date: string | null, indexedAt: string, municipality = "Vibefjord") =>
  countedMeeting(1, 1, { date, municipality, provenance: { ...provenance, indexedAt } });
const meetings = [
  meeting("2021-03-04", "2026-01-02T12:00:00Z"),
  meeting(null, "2026-01-03T12:00:00Z"),
  meeting("2020-03-04", "2026-01-01T12:00:00Z"),
];
const whole = (counts: ReturnType<typeof overviewsOf>) => ({ counts, unread: [], engine: [] });
const [a, b, c] = meetings.map((one) => [one]);

test.each([
  ["one engine", overviewsOf([meetings])],
  ["three engines", overviewsOf([a ?? [], b ?? [], c ?? []])],
])(
  "the status of %s tells the first and the last meeting, and when something came last",
  (_, counts) => {
    expect(toStatus(whole(counts))).toMatchObject({
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
  const overview = whole(overviewsOf([meetings], [{ ...file, code: "no-text-layer" }]));
  expect(toStatus(overview)).toMatchObject({ municipalities: 1, meetings: 3 });
});
