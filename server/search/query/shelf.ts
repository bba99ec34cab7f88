/** What the index said before, by what it was asked: each kind of answers stands on a shelf of its own. */
import type { IndexAnswer, IndexSearch } from "../../../engine/query/index-search.ts";

export type Shelf<T> = {
  readonly get: (key: string) => T | undefined;
  readonly put: (key: string, value: T) => void;
};

/** For whoever remembers nothing. */
export const emptyShelf = { get: () => undefined, put: () => {} };

/** The same search of the index `name`, which asks nothing again; an answer that lacks a silent node's share is not kept. */
export function rememberedSearch(
  search: IndexSearch,
  name: string,
  shelf: Shelf<IndexAnswer>,
): IndexSearch {
  return async (request) => {
    const key = `${name} ${JSON.stringify(request)}`;
    const known = shelf.get(key);
    if (known !== undefined) return known;
    const answer = await search(request);
    if (!answer.partial) shelf.put(key, answer);
    return answer;
  };
}
