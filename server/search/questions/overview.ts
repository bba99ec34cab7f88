/** What the archive covers, read from its meetings; kept for a moment, since most pages show some of it. */
import type { StatusResult } from "../../../contract/archive.ts";
import { IndexState, type UnreadFile } from "../../../contract/indexed-item.ts";
import { awaitShared, notePartial, outsideScope } from "../../../engine/query/call-scope.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { createKeptMeetings } from "../query/kept-meetings.ts";
import type { MeetingLine } from "../query/meeting-line.ts";
import { parseStored } from "../query/parse-stored.ts";
import { toSources } from "./sources.ts";

/** One node of the engine and whether it answers; `node` is a name, never an address. */
export type NodeHealth = { readonly node: string; readonly healthy: boolean };

/** Every meeting in short, newest first, the files that could not be read, and the engine's health. */
export type Overview = {
  readonly meetings: readonly MeetingLine[];
  readonly unread: readonly UnreadFile[];
  readonly engine: readonly NodeHealth[];
  /** Whether a node that is silent holds more. */
  readonly partial?: boolean;
  /** When the last run ended; null where none has. */
  readonly ranAt?: string | null;
};

export type OverviewDeps = {
  readonly searchMeetings: IndexSearch;
  readonly searchState: IndexSearch;
  readonly engineHealth: () => Promise<NodeHealth[]>;
  readonly now: () => number;
};

/** How long a portal may still tell what the archive was. */
export const overviewKeepMs = 3_000;

/**
 * The overview; when it is older than three seconds, the index is asked whether it has changed. Throws EngineDown.
 */
export function createOverview(deps: OverviewDeps): () => Promise<Overview> {
  const { searchMeetings, searchState, engineHealth, now } = deps;
  const meetingsAt = createKeptMeetings(searchMeetings, now);
  let kept: { readonly at: number; readonly overview: Promise<Overview> } | null = null;
  const read = async () => {
    const [run, held, engine] = await Promise.all([
      readLastRun(searchState),
      listDocuments(searchMeetings, { limit: 1 }),
      engineHealth(),
    ]);
    const { unread, ranAt, state, takedowns } = run;
    // During a run only their number tells that there are others.
    const stamp = { index: `${held.total} ${state}`, takedowns, partial: held.partial };
    return { ...(await meetingsAt(stamp)), unread, ranAt, engine };
  };
  return () => {
    if (kept !== null && now() - kept.at < overviewKeepMs)
      return awaitShared(kept.overview).then(told);
    const overview = outsideScope(read);
    kept = { at: now(), overview };
    overview.catch(() => {
      kept = null;
    });
    return awaitShared(overview).then(told);
  };
}

/** To each who is shown what was read for all. */
function told(overview: Overview): Overview {
  if (overview.partial) notePartial();
  return overview;
}

type LastRun = Pick<Overview, "unread"> & {
  readonly ranAt: string | null;
  readonly state: string;
  readonly takedowns: string;
};

/** None where no run has ended yet. */
async function readLastRun(searchState: IndexSearch): Promise<LastRun> {
  const { hits } = await listDocuments(searchState, { retrieve: ["*"], limit: 1 });
  if (hits[0] === undefined) return { unread: [], ranAt: null, state: "", takedowns: "" };
  const { unread, indexedAt, takedowns, takedownsHash } = parseStored(IndexState, hits[0]);
  const told = JSON.stringify([takedownsHash, takedowns]);
  return { unread, ranAt: indexedAt, state: JSON.stringify(hits[0]), takedowns: told };
}

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

/** What is held of one municipality; the years null when it is nothing. */
export type Coverage = {
  readonly municipality: string;
  readonly items: number;
  readonly meetings: number;
  readonly firstYear: string | null;
  readonly lastYear: string | null;
};

/** Every municipality that the archive holds something of, in Danish alphabetical order. */
export function toCoverage({
  meetings,
}: {
  readonly meetings: readonly MeetingLine[];
}): Coverage[] {
  const names = [...new Set(meetings.flatMap(({ municipality }) => municipality ?? []))];
  return names.sort((a, b) => a.localeCompare(b, "da")).map((name) => coverageOf(name, meetings));
}

/** What is held of one municipality, perhaps nothing. */
export function coverageOf(municipality: string, meetings: readonly MeetingLine[]): Coverage {
  const own = meetings.filter((meeting) => meeting.municipality === municipality);
  const years = own.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  return {
    municipality,
    items: own.reduce((sum, { itemIds }) => sum + itemIds.length, 0),
    meetings: own.length,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
  };
}
