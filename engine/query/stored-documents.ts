/** Documents as an index holds them, read and deleted by filter: for whoever keeps the index up to date. */
import { indexExists } from "../indexes/indexes.ts";
import { succeeded } from "../indexes/task.ts";
import { type Engine, meiliOf } from "../nodes/client.ts";
import type { Filter } from "./filter.ts";
import { printFilters } from "./print-filter.ts";

/** `fields` are all where none are named; of a filter of none, all documents. */
type StoredRequest = {
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

const usualPage = 1_000;

/**
 * Every document of an index, or that a filter chooses, a page at a time; none where the index is not there.
 * @throws what the client throws
 */
export async function* everyDocument(
  engine: Engine,
  uid: string,
  { filter = [], fields, limit = usualPage }: Partial<Omit<StoredRequest, "offset">> = {},
): AsyncGenerator<unknown[]> {
  if (!(await indexExists(engine, uid))) return;
  for (let offset = 0; ; offset += limit) {
    const request = { filter, limit, offset, ...(fields === undefined ? {} : { fields }) };
    const page = await readDocuments(engine, uid, request);
    yield page;
    if (page.length < limit) return;
  }
}

/** @throws EngineTaskFailed */
export async function deleteWhere(engine: Engine, uid: string, filter: Filter): Promise<void> {
  await succeeded(
    meiliOf(engine)
      .index(uid)
      .deleteDocuments({ filter: printFilters([filter]) }),
  );
}
