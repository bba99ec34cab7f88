/** Documents as an index holds them, read and deleted by filter: for whoever keeps the index up to date. */
import { succeeded } from "../indexes/task.ts";
import { type Engine, meiliOf } from "../nodes/client.ts";
import type { Filter } from "./filter.ts";
import { printFilters } from "./print-filter.ts";

/** `fields` are all where none are named; of a filter of none, all documents. */
export type StoredRequest = {
  readonly filter?: readonly Filter[];
  readonly fields?: readonly string[];
  readonly offset?: number;
  readonly limit: number;
};

/** In no order that means something, but the same each time. @throws what the client throws */
export async function readDocuments(
  engine: Engine,
  uid: string,
  { filter = [], fields, offset = 0, limit }: StoredRequest,
): Promise<unknown[]> {
  const { results } = await meiliOf(engine)
    .index(uid)
    .getDocuments({
      ...(filter.length === 0 ? {} : { filter: printFilters(filter) }),
      ...(fields === undefined ? {} : { fields: [...fields] }),
      offset,
      limit,
    });
  return results;
}

/** @throws EngineTaskFailed */
export async function deleteWhere(engine: Engine, uid: string, filter: Filter): Promise<void> {
  await succeeded(
    meiliOf(engine)
      .index(uid)
      .deleteDocuments({ filter: printFilters([filter]) }),
  );
}
