/**
 * The server's one way to ask the engine: federated searches over one index, which the engine joins
 * without doubles. Answers are checked; a failure becomes an EngineDown error.
 */
import type { Meilisearch } from "meilisearch";
import { z } from "zod";
import { refusalIn } from "../../engine/errors.ts";
import { EngineDown } from "../errors.ts";

/** The text fields of an indexed item that a query looks in, in the order of the engine's settings. */
export type SearchedField =
  | "titleWords"
  | "titleForms"
  | "textWords"
  | "textForms"
  | "caseNumber"
  | "titleParts"
  | "textParts";

/**
 * One of the queries that are joined, each demanding all its words, over some fields or (empty) all;
 * `weight` orders their hits, `filter` holds beside that of the request.
 */
export type EngineQuery = {
  q: string;
  fields: readonly SearchedField[];
  weight: number;
  filter?: readonly string[];
};

export type EngineRequest = {
  queries: readonly EngineQuery[];
  filter: readonly string[];
  facets: readonly string[];
  sort: readonly string[];
  retrieve: readonly string[];
  offset: number;
  limit: number;
};

const Answer = z.object({
  hits: z.array(z.record(z.string(), z.unknown())),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).optional(),
  remoteErrors: z.record(z.string(), z.unknown()).optional(),
});

export type EngineAnswer = {
  hits: Record<string, unknown>[];
  total: number;
  facets: Record<string, Record<string, number>>;
  partial: boolean;
};

export type EngineSearch = (request: EngineRequest) => Promise<EngineAnswer>;

/** Searches one index through a client whose key can only search. Throws EngineDown. */
export function createEngineSearch(client: Meilisearch, indexUid: string): EngineSearch {
  return async (request) => {
    const params = toFederation(request, indexUid);
    const answer = Answer.parse(await askEngine(() => client.multiSearch(params)));
    return {
      hits: answer.hits,
      total: answer.estimatedTotalHits,
      facets: answer.facetDistribution ?? {},
      partial: Object.keys(answer.remoteErrors ?? {}).length > 0,
    };
  };
}

/** Runs one call to the engine; whatever goes wrong there is, to a reader, that it does not answer. */
export async function askEngine<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw new EngineDown(refusalIn(cause)?.code ?? "silent", { cause });
  }
}

function toFederation(request: EngineRequest, indexUid: string) {
  const { facets, offset, limit } = request;
  const facetRequest =
    facets.length === 0 ? {} : { facetsByIndex: { [indexUid]: [...facets] }, mergeFacets: {} };
  return {
    federation: { offset, limit, ...facetRequest },
    queries: request.queries.map((query) => toQuery(query, request, indexUid)),
  };
}

function toQuery(query: EngineQuery, request: EngineRequest, indexUid: string) {
  return {
    indexUid,
    q: query.q,
    matchingStrategy: "all" as const,
    ...(query.fields.length === 0 ? {} : { attributesToSearchOn: [...query.fields] }),
    attributesToRetrieve: [...request.retrieve],
    filter: [...request.filter, ...(query.filter ?? [])],
    sort: [...request.sort],
    federationOptions: { weight: query.weight },
  };
}
