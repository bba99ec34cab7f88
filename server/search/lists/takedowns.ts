/** What an operator has taken down, as the index tells the public of it. */
import { IndexState } from "../../../contract/indexed-item.ts";
import type { PublicTakedown } from "../../../contract/takedown.ts";
import { listDocuments } from "../../../engine/query/index-request.ts";
import type { IndexSearch } from "../../../engine/query/index-search.ts";
import { GoneAtSource, NotFound, TakenDown } from "../../requests/errors.ts";
import { parseStored } from "../query/parse-stored.ts";

const Told = IndexState.pick({ takedowns: true });

/** The newest first; none where no run has ended yet. @throws EngineDown */
export async function readTakedowns(searchState: IndexSearch): Promise<readonly PublicTakedown[]> {
  const { hits } = await listDocuments(searchState, { retrieve: ["takedowns"], limit: 1 });
  return hits[0] === undefined ? [] : parseStored(Told, hits[0]).takedowns;
}

/**
 * What `find` finds of an item or a meeting. @throws TakenDown where it is not there because it was taken down,
 * by itself or with its meeting, and GoneAtSource where `since` tells that its source took it out
 */
export async function unlessTakenDown<T>(
  id: string,
  find: () => Promise<T>,
  takedowns: () => Promise<readonly PublicTakedown[]>,
  since: (id: string) => Promise<string | null>,
): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const told = (await takedowns()).find((one) => one.id !== null && covers(one.id, one.kind, id));
    if (told !== undefined) throw new TakenDown(told.reason);
    const at = await since(id);
    throw at === null ? error : new GoneAtSource(at);
  }
}

/** An item's id is its meeting's, a hyphen and a part without one (indexer/enrich/item-ids.ts). */
function covers(gone: string, kind: PublicTakedown["kind"], asked: string): boolean {
  return gone === asked || (kind === "meeting" && asked.slice(0, asked.lastIndexOf("-")) === gone);
}
