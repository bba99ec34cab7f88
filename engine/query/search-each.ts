/** Searching an index with several queries in one call, each answered by itself, with its scores. */
import { z } from "zod";
import { meiliOf } from "../nodes/client.ts";
import { callAll, type Nodes } from "../nodes/nodes.ts";
import { countDocuments, notePartial } from "./call-scope.ts";
import { askEngine } from "./engine-patience.ts";
import type { IndexQuery, IndexRequest } from "./index-search.ts";
import { isHit, toWanted } from "./wanted-documents.ts";

/** One query by itself: its hits, the best first, and how many there are. */
export type EachAnswer = {
  readonly hits: readonly Record<string, unknown>[];
  readonly total: number;
};

type EachRequest = Pick<IndexRequest, "queries" | "filter" | "retrieve" | "limit">;

export type IndexSearchEach = (request: EachRequest) => Promise<EachAnswer[]>;

const EachOf = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.looseObject({ _rankingScore: z.number() })),
      estimatedTotalHits: z.int(),
    }),
  ),
});

/** Of several nodes each answers for its share; what is silent is left out. Throws EngineDown. */
export function createIndexSearchEach(nodes: Nodes, indexUid: string): IndexSearchEach {
  return async (request) => {
    const queries = request.queries.map((query) => toSingle(query, request, indexUid));
    const answers = await askEngine(
      nodes,
      (signal) => callAll(nodes, (node) => meiliOf(node).multiSearch({ queries }, { signal })),
      (said) => said.map((one) => checkedEach(EachOf.parse(one), request)),
    );
    if (answers.length < nodes.length) notePartial();
    for (const { hits } of answers.flat()) countDocuments(hits.length);
    return request.queries.map((_, at) => joinAnswers(answers.flatMap((each) => each[at] ?? [])));
  };
}

/** An answer to each query, whose hits and total agree. @throws Error */
function checkedEach(
  { results }: z.infer<typeof EachOf>,
  { queries, limit, retrieve }: EachRequest,
): z.infer<typeof EachOf>["results"] {
  const isWrong = results.some(({ hits, estimatedTotalHits: total }) => {
    if (!hits.every((hit) => isHit(hit, retrieve))) return true;
    return hits.length > total || (limit > 0 && hits.length === 0 && total > 0);
  });
  if (isWrong || results.length !== queries.length) throw new Error("hits contradict the total");
  return results;
}

function joinAnswers(answers: readonly z.infer<typeof EachOf>["results"][number][]): EachAnswer {
  const hits = answers.flatMap((one) => one.hits);
  return {
    hits: answers.length > 1 ? hits.sort((a, b) => b._rankingScore - a._rankingScore) : hits,
    total: answers.reduce((sum, { estimatedTotalHits }) => sum + estimatedTotalHits, 0),
  };
}

function toSingle(query: IndexQuery, request: EachRequest, indexUid: string) {
  const { limit } = request;
  return { ...toWanted(query, request, indexUid), limit, showRankingScore: true };
}
