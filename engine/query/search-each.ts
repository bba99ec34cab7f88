/** Searching an index with several queries in one call, each answered by itself, with its scores. */
import { meiliOf } from "../nodes/client.ts";
import { callAll, type Nodes } from "../nodes/nodes.ts";
import { countDocuments, notePartial } from "./call-scope.ts";
import { askEngine } from "./engine-patience.ts";
import type { IndexQuery, IndexRequest } from "./index-search.ts";
import { readAnswers, type SaidAnswer } from "./read-answer.ts";
import { isHit, toWanted } from "./wanted-documents.ts";

/** One query by itself: its hits, the best first, and how many there are. */
export type EachAnswer = {
  readonly hits: readonly Record<string, unknown>[];
  readonly total: number;
};

/**
 * `most` where other than the request's limit are wanted; none where only their number is: each document costs the
 * engine as much as counting all.
 */
export type EachQuery = IndexQuery & { readonly most?: number };

type EachRequest = Pick<IndexRequest, "filter" | "retrieve" | "limit"> & {
  readonly queries: readonly EachQuery[];
};

export type IndexSearchEach = (request: EachRequest) => Promise<EachAnswer[]>;

/** Of several nodes each answers for its share; what is silent is left out. Throws EngineDown. */
export function createIndexSearchEach(nodes: Nodes, indexUid: string): IndexSearchEach {
  return async (request) => {
    const queries = request.queries.map((query) => toSingle(query, request, indexUid));
    const answers = await askEngine(
      nodes,
      (signal) => callAll(nodes, (node) => meiliOf(node).multiSearch({ queries }, { signal })),
      (said) => said.map((one) => readEach(one, request)),
    );
    if (answers.length < nodes.length) notePartial();
    for (const { hits } of answers.flat()) countDocuments(hits.length);
    return request.queries.map((_, at) => joinAnswers(answers.flatMap((each) => each[at] ?? [])));
  };
}

/** An answer to each query, whose hits and total agree. @throws Error */
function readEach(said: unknown, { queries, limit, retrieve }: EachRequest): SaidAnswer[] {
  const answers = readAnswers(said, queries.length);
  const isWrong = answers.some(({ hits, total }, at) => {
    if (!hits.every((hit) => isHit(hit, retrieve))) return true;
    const wanted = queries[at]?.most ?? limit;
    return hits.length > total || (wanted > 0 && hits.length === 0 && total > 0);
  });
  if (isWrong) throw new Error("hits contradict the total");
  return answers;
}

function joinAnswers(answers: readonly SaidAnswer[]): EachAnswer {
  const hits = answers.flatMap((one) => one.hits);
  return {
    hits: answers.length > 1 ? hits.sort((a, b) => scoreOf(b) - scoreOf(a)) : hits,
    total: answers.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Every hit is asked for with it. */
const scoreOf = ({ _rankingScore: score }: Readonly<Record<string, unknown>>): number =>
  typeof score === "number" ? score : 0;

function toSingle({ most, ...query }: EachQuery, request: EachRequest, indexUid: string) {
  const limit = most ?? request.limit;
  return { ...toWanted(query, request, indexUid), limit, showRankingScore: true };
}
