/** What the archive covers, as its indexer has counted it; kept for a moment, since most pages show some of it. */

import { IndexedOverview, IndexState, type UnreadFile } from "../../../contract/indexed-item.ts";
import { awaitShared, notePartial, outsideScope } from "../../../engine/query/call-scope.ts";
import { EngineDown } from "../../../engine/query/engine-down.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

/** One node of the engine and whether it answers; `node` is a name, never an address. */
export type NodeHealth = { readonly node: string; readonly healthy: boolean };

/**
 * What each engine counted of its share of a municipality, in no order; the files that could not be read, and the
 * engine's health.
 */
export type Overview = {
  readonly counts: readonly IndexedOverview[];
  readonly unread: readonly UnreadFile[];
  readonly engine: readonly NodeHealth[];
  /** Whether a node that is silent holds more. */
  readonly partial?: boolean;
  /** When the last run ended; null where none has. */
  readonly ranAt?: string | null;
};

export type OverviewDeps = {
  readonly searchOverview: IndexSearch;
  readonly searchState: IndexSearch;
  readonly engineHealth: () => Promise<NodeHealth[]>;
  readonly now: () => number;
};

/** How long a portal may still tell what the archive was. */
export const overviewKeepMs = 3_000;

type Counted = Pick<Overview, "counts"> & { readonly partial: boolean };
type Reading = { readonly stamp: string; readonly counted: Counted };

/**
 * The overview; when it is older than three seconds, the index is asked whether a run has written another. Throws
 * EngineDown.
 */
export function createOverview(deps: OverviewDeps): () => Promise<Overview> {
  const { searchOverview, searchState, engineHealth, now } = deps;
  let kept: { readonly at: number; readonly overview: Promise<Overview> } | null = null;
  let last: Reading | null = null;
  const countedAt = async (stamp: string): Promise<Counted> => {
    if (last?.stamp === stamp) return last.counted;
    const counted = await readCounts(searchOverview);
    last = { stamp, counted };
    return counted;
  };
  const read = async () => {
    const [{ unread, ranAt, stamp }, engine] = await Promise.all([
      readLastRun(searchState),
      engineHealth(),
    ]);
    return { ...(await countedAt(stamp)), unread, ranAt, engine };
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
  /** Another text whenever a run has written other overviews, and when a node falls silent or is back. */
  readonly stamp: string;
};

/** None where no run has ended yet. */
async function readLastRun(searchState: IndexSearch): Promise<LastRun> {
  const { hits, partial } = await listDocuments(searchState, { retrieve: ["*"], limit: 1 });
  const stamp = JSON.stringify([hits[0] ?? null, partial]);
  if (hits[0] === undefined) return { unread: [], ranAt: null, stamp };
  const { unread, indexedAt } = parseStored(IndexState, hits[0]);
  return { unread, ranAt: indexedAt, stamp };
}

/** More than there are municipalities. */
const atATime = 500;

async function readCounts(searchOverview: IndexSearch): Promise<Counted> {
  const counts: IndexedOverview[] = [];
  let isShort = false;
  for (;;) {
    const request = { retrieve: ["*"], offset: counts.length, limit: atATime };
    const { hits, partial } = await listDocuments(searchOverview, request).catch(noneYet);
    counts.push(...hits.map((hit) => parseStored(IndexedOverview, hit)));
    isShort ||= partial;
    if (hits.length < atATime) return { counts, partial: isShort };
  }
}

/** An index of an earlier version has none until the run that builds it anew begins. */
function noneYet(error: unknown) {
  if (error instanceof EngineDown && error.reason === "index_not_found")
    return { hits: [], partial: false };
  throw error;
}
