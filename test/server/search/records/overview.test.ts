import { expect, test } from "vitest";
import type { IndexSearch } from "../../../../engine/query/index-search.ts";
import { createOverview } from "../../../../server/search/records/overview.ts";
import { meetings } from "./meetings.ts";

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
