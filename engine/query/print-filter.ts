/**
 * Filters in the engine's own language (Meilisearch 1.21, "Filter expression reference"). Every value is
 * quoted, numbers too, so that none is ever read as a word of the language. Pure.
 */
import type { Filter, FilterValue } from "./filter.ts";

export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case "equals":
      return `${filter.field} = ${quote(filter.value)}`;
    case "is-any-of":
      return `${filter.field} IN [${filter.values.map(quote).join(", ")}]`;
    case "starts-with":
      return `${filter.field} STARTS WITH ${quote(filter.beginning)}`;
    case "at-least":
      return `${filter.field} >= ${quote(filter.bound)}`;
    case "at-most":
      return `${filter.field} <= ${quote(filter.bound)}`;
    case "not":
      return `NOT (${printFilter(filter.filter)})`;
    case "and":
      return filter.filters.length === 0 ? `NOT (${nothing})` : join(filter.filters, " AND ");
    case "or":
      return filter.filters.length === 0 ? nothing : join(filter.filters, " OR ");
  }
}

/** Filters that must all hold, as requests take them; of none, nothing is asked. */
export const printFilters = (filters: readonly Filter[]): string[] => filters.map(printFilter);

/** The language has no word for it; every document has an id. */
const nothing = "id IN []";

function join(filters: readonly Filter[], between: " AND " | " OR "): string {
  return filters.map((one) => `(${printFilter(one)})`).join(between);
}

function quote(value: FilterValue): string {
  return `"${String(value).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
