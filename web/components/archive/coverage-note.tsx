/** What the archive holds that a search looks through, and when it was last added to: below every result. */

import { toMunicipalityPath } from "../../../contract/plain/paths.ts";
import type { MunicipalityCoverage } from "../../given/summaries.ts";
import { coverageText, lastUpdated } from "../../text/coverage.ts";
import { formatRange } from "../../text/format.ts";
import { municipalitiesText } from "../../text/pages/municipalities.ts";

/** `indexedAt` is null where nothing is in the archive yet. */
type Props = {
  readonly coverage: readonly MunicipalityCoverage[];
  readonly indexedAt: string | null;
};

/** So many are named; of more, how many there are. */
const named = 12;

export function CoverageNote({ coverage, indexedAt }: Props) {
  const held = coverage.filter(({ items }) => items > 0);
  return (
    <aside class="coverage-note" aria-label={coverageText.label}>
      <p>
        {held.length > named ? coverageText.many(held.length) : <Names held={held} />}{" "}
        {indexedAt && lastUpdated(indexedAt)}{" "}
        <a href={municipalitiesText.path}>{coverageText.more}</a>
      </p>
      <p>{coverageText.gap}</p>
    </aside>
  );
}

function Names({ held }: { readonly held: readonly MunicipalityCoverage[] }) {
  return (
    <>
      {coverageText.holds}{" "}
      {held.map(({ municipality, firstYear, lastYear }, at) => (
        <span key={municipality}>
          {at > 0 && (at === held.length - 1 ? " og " : ", ")}
          <a href={toMunicipalityPath(municipality)}>{municipality}</a>
          {firstYear && lastYear && ` (${formatRange(firstYear, lastYear)})`}
        </span>
      ))}
      .
    </>
  );
}
