import { expect, test } from "vitest";
import {
  coverageOf,
  namesByNewest,
  toCoverage,
} from "../../../../server/search/records/coverage.ts";
import {
  arrivedMeeting,
  arrivedMeetings,
  overviewsOf,
  overviewWith,
} from "../../../support/meeting-counts.ts";

test("a municipality is covered from its first year to its last, or not at all", () => {
  const overview = overviewWith(overviewsOf([arrivedMeetings]));
  expect(coverageOf("Vibefjord", overview)).toMatchObject({ firstYear: "2020", lastYear: "2021" });
  expect(coverageOf("Gyldenø", overview)).toMatchObject({ meetings: 0, firstYear: null });
});

test("of a municipality whose files could not be read nothing is covered", () => {
  const file = { municipality: "Skive", folder: "skive", origin: "s", root: "r", file: "s.pdf" };
  const overview = overviewWith(
    overviewsOf([arrivedMeetings], [{ ...file, code: "no-text-layer" }]),
  );
  expect(toCoverage(overview).map(({ municipality }) => municipality)).toEqual(["Vibefjord"]);
});

test("names stand in the order of who met last", () => {
  const others = [
    arrivedMeeting("2022-03-04", "2026-01-02T12:00:00Z", "Gyldenø"),
    arrivedMeeting("2019-03-04", "2026-01-02T12:00:00Z", "Skive"),
  ];
  const overview = overviewWith(overviewsOf([arrivedMeetings, others]));
  expect(namesByNewest(overview).municipalities).toEqual(["Gyldenø", "Vibefjord", "Skive"]);
});
