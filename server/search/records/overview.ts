/** What the archive covers, read from its meetings; kept for a moment, since most pages show some of it. */
import { IndexState, type UnreadFile } from "../../../contract/indexed-item.ts";
import { awaitShared, notePartial, outsideScope } from "../../../engine/query/call-scope.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { createKeptMeetings } from "../query/kept-meetings.ts";
import type { MeetingLine } from "../query/meeting-line.ts";
import { parseStored } from "../query/parse-stored.ts";

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
