import { expect, test } from "vitest";
import {
  coverageOf,
  namesByNewest,
  toCoverage,
} from "../../../../server/search/records/coverage.ts";
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

test("a municipality is covered from its first year to its last, or not at all", () => {
  const overview = whole(overviewsOf([meetings]));
  expect(coverageOf("Vibefjord", overview)).toMatchObject({ firstYear: "2020", lastYear: "2021" });
  expect(coverageOf("Gyldenø", overview)).toMatchObject({ meetings: 0, firstYear: null });
});

test("of a municipality whose files could not be read nothing is covered", () => {
  const file = { municipality: "Skive", folder: "skive", origin: "s", root: "r", file: "s.pdf" };
  const overview = whole(overviewsOf([meetings], [{ ...file, code: "no-text-layer" }]));
  expect(toCoverage(overview).map(({ municipality }) => municipality)).toEqual(["Vibefjord"]);
});

test("names stand in the order of who met last", () => {
  const others = [
    meeting("2022-03-04", "2026-01-02T12:00:00Z", "Gyldenø"),
    meeting("2019-03-04", "2026-01-02T12:00:00Z", "Skive"),
  ];
  const overview = whole(overviewsOf([meetings, others]));
  expect(namesByNewest(overview).municipalities).toEqual(["Gyldenø", "Vibefjord", "Skive"]);
});
