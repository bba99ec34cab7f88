/** Overviews as the indexer would write them of meetings that a test thinks of. */

import type { UnreadFile } from "../../contract/indexed-item.ts";
import { type CountedMeeting, countOverviews } from "../../indexer/sync/write/count-overview.ts";

let files = 0;

/** A meeting of a file of its own, with so many items. */
export function countedMeeting(
  items: number,
  decided: number,
  facts: Partial<CountedMeeting> = {},
): CountedMeeting {
  files += 1;
  return {
    ...{ municipality: "Vibefjord", bodyKey: "Byrådet", date: "2021-03-04", kind: "minutes" },
    ...{ problems: [], origin: `o${files}`, decided },
    itemIds: Array.from({ length: items }, (_, index) => `i${index}`),
    provenance: {
      file: "a.txt",
      folder: "vibefjord",
      sourceUrl: null,
      license: null,
      released: null,
      indexedAt: "2026-01-01T12:00:00Z",
      examples: false,
    },
    ...facts,
  };
}

/** One that could not be read. */
export const unreadFile: UnreadFile = {
  municipality: "Vibefjord",
  folder: "vibefjord",
  file: "scan.pdf",
  code: "no-text-layer",
  root: "root",
  origin: "scan",
};

/** Of one engine for each of the shares. */
export function overviewsOf(
  shares: readonly (readonly CountedMeeting[])[],
  unread: readonly UnreadFile[] = [],
) {
  const counted = new Set<string>();
  return shares.flatMap((own, place) =>
    countOverviews(own, place === 0 ? unread : [], `node-${place + 1}`, counted),
  );
}

/** A meeting of one item, of a day, that came into the archive at a time. */
export function arrivedMeeting(date: string | null, indexedAt: string, municipality = "Vibefjord") {
  const { provenance } = countedMeeting(1, 1);
  return countedMeeting(1, 1, { date, municipality, provenance: { ...provenance, indexedAt } });
}

/** Of two years, and one without a date. */
export const arrivedMeetings = [
  arrivedMeeting("2021-03-04", "2026-01-02T12:00:00Z"),
  arrivedMeeting(null, "2026-01-03T12:00:00Z"),
  arrivedMeeting("2020-03-04", "2026-01-01T12:00:00Z"),
] as const;

/** The overview that says no more than these counts. */
export const overviewWith = (counts: ReturnType<typeof overviewsOf>) => {
  return { counts, unread: [], engine: [] };
};
