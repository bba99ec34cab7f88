/**
 * Searching an index: federated searches, which the engine joins without doubles. Answers are checked; a
 * failure becomes an EngineDown error.
 */
import type { FilterField, SortRule } from "../indexes/filter-fields.ts";
import { meiliOf } from "../nodes/client.ts";
import { nodeName } from "../nodes/network.ts";
import { callFirst, type Nodes } from "../nodes/nodes.ts";
import { countDocuments, notePartial } from "./call-scope.ts";
import { countSurely } from "./count-surely.ts";
import { EngineDown } from "./engine-down.ts";
import { askEngine } from "./engine-patience.ts";
import { isAnyOf } from "./filter.ts";
import { searchGathered } from "./gathered-searches.ts";
import { readAnswer, type SaidAnswer } from "./read-answer.ts";
import { isHit, toWanted, type Wanted, type WordQuery } from "./wanted-documents.ts";

/** One of the queries that are joined; `weight` orders their hits. */
export type IndexQuery = WordQuery & { readonly weight: number };

export type IndexRequest = Wanted & {
  readonly queries: readonly IndexQuery[];
  readonly facets: readonly FilterField[];
  readonly sort: readonly SortRule[];
  readonly offset: number;
  readonly limit: number;
};

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
  const searchJoined: IndexSearch = async (request) => {
    const params = toFederation(request, indexUid, remotes);
    const answer = await askEngine(
      nodes,
      (signal) => callFirst(nodes, (node) => meiliOf(node).multiSearch(params, { signal })),
      (said) => checked(readAnswer(said), request),
    );
    const { hits, total, facets, isShort: partial } = answer;
    if (partial) notePartial();
    countDocuments(hits.length);
    return { hits, total, facets, partial };
  };
  return async (request) => {
    const [only] = request.queries;
    if (nodes.length === 1 && only !== undefined && isSmall(request))
      return searchSmall(nodes, only, request, indexUid);
    const answer = await searchJoined(request);
    if (nodes.length === 1) return answer;
    const countAgain = async (field: FilterField, values: readonly string[]) => {
      const filter = [...request.filter, isAnyOf(field, values)];
      const again = { ...request, filter, facets: [field], offset: 0, limit: 0 };
      return (await searchJoined(again)).facets[field] ?? {};
    };
    return { ...answer, facets: await countSurely(answer.facets, countAgain) };
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
  const { hits, total, facets } = answer;
  countDocuments(hits.length);
  return { hits, total, facets, partial: false };
}

/** Hits and total must agree, or one of them is wrong. @throws Error */
function checked(
  answer: SaidAnswer,
  { offset, limit, retrieve }: Pick<IndexRequest, "offset" | "limit" | "retrieve">,
): SaidAnswer {
  const { hits, total, isShort } = answer;
  const lacksHits = !isShort && limit > 0 && hits.length === 0 && total > offset;
  if (hits.length > total || lacksHits) throw new Error("hits contradict the total");
  if (!hits.every((hit) => isHit(hit, retrieve))) throw new Error("hits are no documents");
  return answer;
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
