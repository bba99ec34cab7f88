/** What the portal tells of itself: counts, dates, how sure its sources are. Pure. */
import type { StatusResult } from "../../../contract/archive.ts";
import type { Overview } from "./overview.ts";
import { toSources } from "./sources.ts";

/** The counts of `GET /api/status`; `failedAt` is when the last indexing run failed, null where it did not. */
export function toStatus(overview: Overview, failedAt: string | null = null): StatusResult {
  const { meetings, unread, engine, ranAt } = overview;
  const dates = meetings.flatMap(({ date }) => date ?? []).sort();
  const municipalities = new Set(meetings.flatMap(({ municipality }) => municipality ?? []));
  const bodies = meetings.flatMap(({ municipality, bodyKey }) =>
    bodyKey === null ? [] : [`${municipality}/${bodyKey}`],
  );
  return {
    items: meetings.reduce((sum, { itemIds }) => sum + itemIds.length, 0),
    meetings: meetings.length,
    municipalities: municipalities.size,
    bodies: new Set(bodies).size,
    firstMeeting: dates[0] ?? null,
    lastMeeting: dates.at(-1) ?? null,
    indexedAt: ranAt ?? newestArrival(overview),
    failedAt,
    examples: meetings.some(({ provenance }) => provenance.examples),
    sources: toSources(meetings, unread),
    engine,
  };
}

/** When the file came that came last, as far as its folder tells; null where there is none. */
export function newestArrival({ meetings }: Pick<Overview, "meetings">): string | null {
  const arrivals = meetings.map(({ provenance }) => provenance.indexedAt).sort();
  return arrivals.at(-1) ?? null;
}
