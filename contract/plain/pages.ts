/** How far the pages of a search go. */
import type { RelatedChoice } from "./choices.ts";

/** Hits by related words follow the others page by page, unless these are more than anybody pages through. */
export const mostBeforeRelated = 1_000;

type Paged = {
  readonly total: number;
  readonly relatedTotal: number;
  readonly pageSize: number;
  readonly related: RelatedChoice;
};

/** The number of the last page of a search. */
export function lastPage({ total, relatedTotal, pageSize, related }: Paged): number {
  const following = related === "include" || total > mostBeforeRelated ? 0 : relatedTotal;
  return Math.max(1, Math.ceil((total + following) / pageSize));
}
