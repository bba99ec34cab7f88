/** A case's treatments on a page of results, as one hit. Pure. */
import { plainText } from "../../../contract/plain/text/plain-text.ts";
import type { FoldedHit, Hit } from "../../../contract/search-result.ts";

/** The first of a case keeps its place, the others stand in its `folded`; near misses are left as they are. */
export function foldCases(hits: readonly Hit[]): Hit[] {
  const foldedOf = new Map<string, FoldedHit[]>();
  return hits.flatMap((hit) => {
    const key = keyOf(hit);
    if (key === null) return [hit];
    const earlier = foldedOf.get(key);
    if (earlier !== undefined) {
      earlier.push(toFolded(hit));
      return [];
    }
    const folded: FoldedHit[] = [];
    foldedOf.set(key, folded);
    return [{ ...hit, folded }];
  });
}

/** A number that stands for several matters counts one item each time: it folds nothing. */
function keyOf({ municipality, caseNumber, caseItems, missing }: Hit): string | null {
  const isThread = municipality !== null && caseNumber !== null && caseItems > 1;
  return isThread && missing === undefined ? `${municipality}/${caseNumber}` : null;
}

function toFolded({ id, url, body, date, outcome, title }: Hit): FoldedHit {
  return { id, url, body, date, outcome, title: plainText(title) };
}
