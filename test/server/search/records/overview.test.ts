import { expect, test } from "vitest";
import type { IndexSearch } from "../../../../engine/query/index-search.ts";
import { createOverview, overviewKeepMs } from "../../../../server/search/records/overview.ts";
import { countedMeeting, overviewsOf, unreadFile } from "../../../support/meeting-counts.ts";

const counts = overviewsOf([[countedMeeting(2, 1)]]);
const state = {
  id: "index",
  fingerprint: "f",
  indexedAt: null as string | null,
  unread: [unreadFile],
};

function holding(hits: () => readonly Record<string, unknown>[], partial = () => false) {
  let asked = 0;
  const search: IndexSearch = async ({ offset, limit }) => {
    asked += 1;
    const own = hits().slice(offset, offset + limit);
    return { hits: own, total: hits().length, facets: {}, partial: partial() };
  };
  return { search, asked: () => asked };
}

const overviewOf = (found: readonly Record<string, unknown>[]) =>
  createOverview({
    searchOverview: holding(() => counts).search,
    searchState: holding(() => found).search,
    engineHealth: async () => [],
    now: () => 0,
  })();

test("the files that the last run could not read are told, and none before the first", async () => {
  expect((await overviewOf([state])).unread).toEqual([unreadFile]);
  expect((await overviewOf([])).unread).toEqual([]);
});

test("the counts are read again when a run wrote others, when a node falls silent, and not before", async () => {
  let time = 0;
  let now = state;
  let isSilent = false;
  const counted = holding(() => counts);
  const overview = createOverview({
    searchOverview: counted.search,
    searchState: holding(
      () => [now],
      () => isSilent,
    ).search,
    engineHealth: async () => [],
    now: () => time,
  });
  const askedAfter = async (change: () => void) => {
    const before = counted.asked();
    time += overviewKeepMs;
    change();
    expect((await overview()).counts).toEqual(counts);
    return counted.asked() - before;
  };
  expect(await askedAfter(() => {})).toBe(1);
  expect(await askedAfter(() => {})).toBe(0);
  expect(
    await askedAfter(() => {
      now = { ...state, indexedAt: "2026-01-02T12:00:00Z" };
    }),
  ).toBe(1);
  expect(
    await askedAfter(() => {
      isSilent = true;
    }),
  ).toBe(1);
});

test("more counts than one answer has are all read", async () => {
  const many = Array.from({ length: 1_203 }, (_, at) => ({ ...counts[0], id: `node-1-x${at}` }));
  const searchState = holding(() => [state]).search;
  const searchOverview = holding(() => many).search;
  const deps = { searchOverview, searchState, engineHealth: async () => [], now: () => 0 };
  expect((await createOverview(deps)()).counts).toHaveLength(1_203);
});
