/** A line a council: how many of its items are among the hits, and which years the archive has of it. */
import type { SearchResult } from "../../../contract/search-result.ts";
import type { MunicipalityCoverage } from "../../given/summaries.ts";
import { councilLine, moreCouncils } from "../../text/search.ts";
import { foundIn } from "../facets/found-in.ts";

/** So many are read at a glance; the others can be unfolded. */
const shownAtOnce = 3;

type Props = {
  readonly result: SearchResult;
  readonly coverage: readonly MunicipalityCoverage[];
};

export function CouncilLines({ result, coverage }: Props) {
  const lines = toLines(result, coverage);
  if (lines.length === 0) return null;
  return (
    <div class="council-lines">
      <Lines lines={lines.slice(0, shownAtOnce)} />
      {lines.length > shownAtOnce && (
        <details class="fold">
          <summary>{moreCouncils(lines.length - shownAtOnce)}</summary>
          <Lines lines={lines.slice(shownAtOnce)} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="council-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Those with most hits first; of the chosen ones alone where some are chosen. */
function toLines(result: SearchResult, coverage: Props["coverage"]): string[] {
  const held = new Map(coverage.map((one) => [one.municipality, one]));
  return foundIn(result).flatMap(({ value, count }) => {
    const { items, firstYear, lastYear } = held.get(value) ?? {};
    if (items === undefined) return [];
    return councilLine(value, count, items, firstYear ?? null, lastYear ?? null);
  });
}
