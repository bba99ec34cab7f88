/** What the portal tells of itself: counts, dates, how sure its sources are. Pure. */
import type { StatusResult } from "../../../contract/archive.ts";
import type { BodyYear } from "../../../contract/indexed-item.ts";
import { bodyYears, type Counts, municipalitiesIn, sum } from "./coverage.ts";
import type { Overview } from "./overview.ts";
import { toSources } from "./sources.ts";

/** The counts of `GET /api/status`; `failedAt` is when the last indexing run failed, null where it did not. */
export function toStatus(overview: Overview, failedAt: string | null = null): StatusResult {
  const { counts, unread, engine, ranAt } = overview;
  const all = bodyYears(counts);
  const bodies = counts.flatMap(({ municipality, bodies }) =>
    bodies.flatMap(({ bodyKey }) =>
      bodyKey === null ? [] : JSON.stringify([municipality, bodyKey]),
    ),
  );
  const [firstMeeting, lastMeeting] = datesOf(all);
  return {
    items: sum(all, "items"),
    meetings: sum(all, "meetings"),
    municipalities: municipalitiesIn(overview).length,
    bodies: new Set(bodies).size,
    firstMeeting,
    lastMeeting,
    indexedAt: ranAt ?? newestArrival(overview),
    failedAt,
    examples: showsExamples(overview),
    sources: toSources(counts, unread),
    engine,
  };
}

export const showsExamples = ({ counts }: Counts): boolean => counts.some((one) => one.examples);

/** When the file came that came last, as far as its folder tells; null where there is none. */
export function newestArrival({ counts }: Counts): string | null {
  return (
    counts
      .flatMap((one) => one.newestArrival ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function datesOf(all: readonly BodyYear[]): [string | null, string | null] {
  const firsts = all.flatMap(({ first }) => first ?? []).sort();
  const lasts = all.flatMap(({ last }) => last ?? []).sort();
  return [firsts[0] ?? null, lasts.at(-1) ?? null];
}
