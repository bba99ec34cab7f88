/** Which build of the index answers. */
import type { z } from "zod";
import { IndexState } from "../../../contract/indexed-item.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { parseStored } from "../query/parse-stored.ts";

const IndexBuild = IndexState.pick({ fingerprint: true, indexedAt: true });
export type IndexBuild = z.infer<typeof IndexBuild>;

/** Null where no run has written anything yet. @throws EngineDown */
export async function readBuild(searchState: IndexSearch): Promise<IndexBuild | null> {
  const { hits } = await listDocuments(searchState, { retrieve: ["*"], limit: 1 });
  return hits[0] === undefined ? null : parseStored(IndexBuild, hits[0]);
}

type Stamped = { readonly searchItems: IndexSearch; readonly searchState: IndexSearch };

/** More than there are engines: each has the state of the whole. */
const mostStates = 100;

/**
 * Another text whenever a run or a takedown has changed the index, and while one takes items out or puts them in; null
 * from when a run begins to change it until it is done, or, were it killed, until the next one is.
 * @throws EngineDown
 */
export async function readStamp({ searchItems, searchState }: Stamped): Promise<string | null> {
  const retrieve = ["id", "fingerprint", "indexedAt", "takedownsHash", "overviewDue"];
  const [state, items] = await Promise.all([
    listDocuments(searchState, { retrieve, limit: mostStates }),
    listDocuments(searchItems, { limit: 0 }),
  ]);
  if (state.hits.some(({ overviewDue }) => overviewDue !== undefined)) return null;
  const states = state.hits.map((hit) => JSON.stringify(hit)).sort();
  return JSON.stringify([states, items.total, state.partial || items.partial]);
}
