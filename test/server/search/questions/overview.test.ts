import { expect, test } from "vitest";
import type { IndexSearch } from "../../../../engine/query/index-search.ts";
import type { MeetingLine } from "../../../../server/search/query/meeting-line.ts";
import {
  coverageOf,
  createOverview,
  toStatus,
} from "../../../../server/search/questions/overview.ts";

const meeting = (id: string, date: string | null, indexedAt: string): MeetingLine => ({
  id,
  municipality: "Vibefjord",
  body: "Byrådet",
  bodyKey: "Byrådet",
  date,
  kind: "minutes",
  ...{ problems: [], origin: id, itemIds: [`${id}-1`], decided: 1 },
  provenance: {
    file: "a.txt",
    folder: "vibefjord",
    sourceUrl: null,
    license: null,
    released: null,
    indexedAt,
    examples: false,
  },
});
const meetings = [
  meeting("a", "2021-03-04", "2026-01-02T12:00:00Z"),
  meeting("b", null, "2026-01-03T12:00:00Z"),
  meeting("c", "2020-03-04", "2026-01-01T12:00:00Z"),
];
const unread = {
  municipality: "Vibefjord",
  folder: "vibefjord",
  file: "scan.pdf",
  code: "no-text-layer",
  root: "root",
  origin: "scan",
};

const holding = (hits: Record<string, unknown>[]): IndexSearch => {
  return async () => ({ hits, total: hits.length, facets: {}, partial: false });
};
const overviewOf = (state: Record<string, unknown>[]) =>
  createOverview({
    searchMeetings: holding(meetings),
    searchState: holding(state),
    engineHealth: async () => [],
    now: () => 0,
  })();

test("the files that the last run could not read are told, and none before the first", async () => {
  const state = { id: "index", fingerprint: "f", indexedAt: null, unread: [unread] };
  expect((await overviewOf([state])).unread).toEqual([unread]);
  expect((await overviewOf([])).unread).toEqual([]);
});

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

test("a municipality is covered from its first year to its last, or not at all", () => {
  expect(coverageOf("Vibefjord", meetings)).toMatchObject({ firstYear: "2020", lastYear: "2021" });
  expect(coverageOf("Gyldenø", meetings)).toMatchObject({ meetings: 0, firstYear: null });
});
