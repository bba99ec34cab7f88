/**
 * Searching an index: federated searches, which the engine joins without doubles. Answers are checked; a
 * failure becomes an EngineDown error.
 */
import { z } from "zod";
import type { SearchedField } from "../../contract/plain/searched-fields.ts";
import type { FilterField, SortRule } from "../indexes/filter-fields.ts";
import { meiliOf } from "../nodes/client.ts";
import { nodeName } from "../nodes/network.ts";
import { callAll, callFirst, type Nodes } from "../nodes/nodes.ts";
import { countDocuments, notePartial } from "./call-scope.ts";
import { EngineDown } from "./engine-down.ts";
import { askEngine } from "./engine-patience.ts";
import type { Filter } from "./filter.ts";
import { searchGathered } from "./gathered-searches.ts";
import { printFilters } from "./print-filter.ts";

/**
 * One of the queries that are joined, each demanding all its words, over some fields or (empty) all;
 * `weight` orders their hits, `filter` holds beside that of the request.
 */
export type IndexQuery = {
  readonly q: string;
  readonly fields: readonly SearchedField[];
  readonly weight: number;
  readonly filter?: readonly Filter[];
};

export type IndexRequest = {
  readonly queries: readonly IndexQuery[];
  readonly filter: readonly Filter[];
  readonly facets: readonly FilterField[];
  readonly sort: readonly SortRule[];
  readonly retrieve: readonly string[];
  readonly offset: number;
  readonly limit: number;
};

const Answer = z.object({
  hits: z.array(z.record(z.string(), z.unknown())),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
  remoteErrors: z.record(z.string(), z.unknown()).optional(),
});

export type IndexAnswer = {
  readonly hits: readonly Record<string, unknown>[];
  readonly total: number;
  readonly facets: Record<string, Record<string, number>>;
  readonly partial: boolean;
};

export type IndexSearch = (request: IndexRequest) => Promise<IndexAnswer>;

/**
 * Searches one index through clients whose keys can only search. Of several nodes any can be asked: it
 * asks the others, and what does not answer makes the result partial. Throws EngineDown.
 */
export function createIndexSearch(nodes: Nodes, indexUid: string): IndexSearch {
  const remotes =
    nodes.length === 1 ? [{}] : nodes.map((_, place) => ({ remote: nodeName(place) }));
  return async (request) => {
    const [only] = request.queries;
    if (nodes.length === 1 && only !== undefined && isSmall(request))
      return searchSmall(nodes, only, request, indexUid);
    const params = toFederation(request, indexUid, remotes);
    const answer = await askEngine(
      nodes,
      (signal) => callFirst(nodes, (node) => meiliOf(node).multiSearch(params, { signal })),
      (said) => checked(Answer.parse(said), request),
    );
    const partial = Object.keys(answer.remoteErrors ?? {}).length > 0;
    if (partial) notePartial();
    countDocuments(answer.hits.length);
    return {
      hits: answer.hits,
      total: answer.estimatedTotalHits,
      facets: answer.facetDistribution ?? {},
      partial,
    };
  };
}

/** Of one query in its own order and a facet at most: more is worth a call of its own, answered beside the others. */
function isSmall({ queries, facets, sort }: IndexRequest): boolean {
  return queries.length === 1 && sort.length === 0 && facets.length <= 1;
}

async function searchSmall(
  nodes: Nodes,
  query: IndexQuery,
  request: IndexRequest,
  indexUid: string,
): Promise<IndexAnswer> {
  const answer = await searchGathered(nodes, toSmall(query, request, indexUid));
  try {
    checked(answer, request);
  } catch (cause) {
    throw new EngineDown("nonsense", { cause });
  }
  const { hits, estimatedTotalHits: total, facetDistribution: facets = {} } = answer;
  countDocuments(hits.length);
  return { hits, total, facets, partial: false };
}

/** Every document has an id: a hit without the one that was asked for is none. */
function isHit(hit: Readonly<Record<string, unknown>>, retrieve: readonly string[]): boolean {
  const isAsked = retrieve.includes("id") || retrieve.includes("*");
  return !isAsked || typeof hit.id === "string";
}

/** Hits and total must agree, or one of them is wrong. @throws Error */
function checked<Given extends z.infer<typeof Answer>>(
  answer: Given,
  { offset, limit, retrieve }: Pick<IndexRequest, "offset" | "limit" | "retrieve">,
): Given {
  const { hits, estimatedTotalHits: total, remoteErrors = {} } = answer;
  const isShort = Object.keys(remoteErrors).length > 0;
  const lacksHits = !isShort && limit > 0 && hits.length === 0 && total > offset;
  if (hits.length > total || lacksHits) throw new Error("hits contradict the total");
  if (!hits.every((hit) => isHit(hit, retrieve))) throw new Error("hits are no documents");
  return answer;
}

/** One query by itself: its hits, the best first, and how many there are. */
export type EachAnswer = {
  readonly hits: readonly Record<string, unknown>[];
  readonly total: number;
};

/** Several queries in one call, each answered by itself. */
export type IndexSearchEach = (
  request: Pick<IndexRequest, "queries" | "filter" | "retrieve" | "limit">,
) => Promise<EachAnswer[]>;

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
  { queries, limit, retrieve }: Parameters<IndexSearchEach>[0],
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

type Remote = { readonly remote?: string };

function toFederation(request: IndexRequest, indexUid: string, remotes: readonly Remote[]) {
  const { facets, offset, limit } = request;
  const facetRequest =
    facets.length === 0 ? {} : { facetsByIndex: { [indexUid]: [...facets] }, mergeFacets: {} };
  return {
    federation: { offset, limit, ...facetRequest },
    queries: remotes.flatMap((remote) =>
      request.queries.map((query) => toQuery(query, request, indexUid, remote)),
    ),
  };
}

function toQuery(query: IndexQuery, request: IndexRequest, indexUid: string, remote: Remote) {
  return {
    ...toWanted(query, request, indexUid),
    sort: [...request.sort],
    federationOptions: { weight: query.weight, ...remote },
  };
}

function toSmall(query: IndexQuery, request: IndexRequest, indexUid: string) {
  const { facets, offset, limit } = request;
  const counted = facets.length === 0 ? {} : { facets: [...facets] };
  return { ...toWanted(query, request, indexUid), offset, limit, ...counted };
}

function toSingle(
  query: IndexQuery,
  request: Pick<IndexRequest, "filter" | "retrieve" | "limit">,
  indexUid: string,
) {
  const { limit } = request;
  return { ...toWanted(query, request, indexUid), limit, showRankingScore: true };
}

function toWanted(
  query: IndexQuery,
  request: Pick<IndexRequest, "filter" | "retrieve">,
  indexUid: string,
) {
  return {
    indexUid,
    q: query.q,
    matchingStrategy: "all" as const,
    ...(query.fields.length === 0 ? {} : { attributesToSearchOn: [...query.fields] }),
    attributesToRetrieve: [...request.retrieve],
    filter: printFilters([...request.filter, ...(query.filter ?? [])]),
  };
}
