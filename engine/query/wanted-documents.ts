/** What documents a query wants, in the engine's words, and whether what it gives are such. Pure. */
import type { SearchedField } from "../../contract/plain/searched-fields.ts";
import type { Filter } from "./filter.ts";
import { printFilters } from "./print-filter.ts";

/** Demands all its words, over some fields or (empty) all; `filter` holds beside that of the request. */
export type WordQuery = {
  readonly q: string;
  readonly fields: readonly SearchedField[];
  readonly filter?: readonly Filter[];
};

export type Wanted = { readonly filter: readonly Filter[]; readonly retrieve: readonly string[] };

export function toWanted(query: WordQuery, request: Wanted, indexUid: string) {
  return {
    indexUid,
    q: query.q,
    matchingStrategy: "all" as const,
    ...(query.fields.length === 0 ? {} : { attributesToSearchOn: [...query.fields] }),
    attributesToRetrieve: [...request.retrieve],
    filter: printFilters([...request.filter, ...(query.filter ?? [])]),
  };
}

/** Every document has an id: a hit without the one that was asked for is none. */
export function isHit(
  hit: Readonly<Record<string, unknown>>,
  retrieve: readonly string[],
): boolean {
  const isAsked = retrieve.includes("id") || retrieve.includes("*");
  return !isAsked || typeof hit.id === "string";
}
