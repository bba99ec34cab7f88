import { expect, test } from "vitest";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import { createIndexes } from "../../../engine/indexes/indexes.ts";
import { portalOn } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";

const archive = testArchive();

test("an index that never held anything answers every search: with nothing", async () => {
  await createIndexes(archive.admin, archive.prefix);
  const portal = portalOn(archive.search, archive.prefix);
  const asked: Partial<SearchQuery>[] = [
    {},
    { q: "skole" },
    { q: '"ny skole" -gammel' },
    { q: "skole", exact: true },
    { q: "skole", within: "decision" },
    { q: "skole", typing: true },
    { q: "27.15.00-A30-1-20" },
    { municipality: ["Vibefjord"], sort: "newest" },
    { year: ["2020"], from: "2020-01-01", dissent: true },
  ];
  for (const one of asked) {
    const { total, hits, partial } = await portal.search({ ...emptyQuery, ...one });
    expect({ one, total, hits, partial }).toEqual({ one, total: 0, hits: [], partial: false });
  }
  expect(await portal.meetingsByDate({ offset: 0, limit: 10 })).toEqual([]);
  expect(await portal.arrivals(emptyQuery)).toEqual([]);
});
