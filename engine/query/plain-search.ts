/** The engine's own search of one index, as it comes: what ours is measured against. */
import { type Engine, meiliOf } from "../nodes/client.ts";

/** A page of hits, and what else is asked of the engine with them. */
export type PlainRequest = {
  readonly hitsPerPage: number;
  readonly facets?: readonly string[];
  readonly highlighted?: readonly string[];
  readonly cropped?: readonly string[];
  /** In words. */
  readonly cropLength?: number;
};

export async function searchPlainly(
  engine: Engine,
  uid: string,
  q: string,
  { hitsPerPage, facets, highlighted, cropped, cropLength }: PlainRequest,
): Promise<unknown[]> {
  const { hits } = await meiliOf(engine)
    .index(uid)
    .search(q, {
      page: 1,
      hitsPerPage,
      ...(facets === undefined ? {} : { facets: [...facets] }),
      ...(highlighted === undefined ? {} : { attributesToHighlight: [...highlighted] }),
      ...(cropped === undefined ? {} : { attributesToCrop: [...cropped] }),
      ...(cropLength === undefined ? {} : { cropLength }),
    });
  return hits;
}
