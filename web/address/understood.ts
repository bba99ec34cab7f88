/** A search in which words are put away and the filter that they name stands instead. */
import type { SearchQuery } from "../../contract/search-query.ts";
import type { Recognised } from "../../contract/understood-query.ts";
import { adjust } from "./query.ts";

/** The query with the filter set and the words gone; a person stays in the text, as a field word. */
export function asFilter(query: SearchQuery, { kind, from, value }: Recognised): SearchQuery {
  const q = withoutWords(query.q, from);
  switch (kind) {
    case "municipality":
    case "body":
    case "year":
    case "outcome":
      return adjust(query, { q, [kind]: [...new Set([...query[kind], value])] });
    case "season":
    case "month": {
      const [first = value, last = first] = value.split("/");
      return adjust(query, { q, from: `${first}-01`, to: lastOfMonth(last) });
    }
    case "day":
      return adjust(query, { q, from: value, to: value });
    case "person":
      return adjust(query, { q: `${q} deltager:"${value}"`.trim() });
  }
}

/** The text without the first place where the words stand one after the other, whatever their case. */
export function withoutWords(q: string, words: string): string {
  const spelt = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s,.;:!?]+");
  const place = new RegExp(`(?<![\\p{L}\\p{N}])${spelt}(?![\\p{L}\\p{N}])`, "iu");
  return q.replace(place, " ").replace(/\s+/g, " ").trim();
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}
