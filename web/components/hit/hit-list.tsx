/** Results in their order; those that lack a word or were found by related words under a heading. */
import type { ComponentChildren } from "preact";
import type { RelatedChoice } from "../../../contract/plain/related-choices.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { relatedLine, searchText } from "../../text/search.ts";
import { HitCard } from "./hit-card.tsx";

/**
 * `relatedTotal`: how many there are by related words, on all pages; where these are included, they stand in the
 * order of the others.
 */
type Props = {
  readonly hits: readonly Hit[];
  readonly relatedTotal?: number;
  readonly related?: RelatedChoice;
  readonly actions?: (hit: Hit) => ComponentChildren;
};

export function HitList({ hits, relatedTotal = 0, related = "apart", actions }: Props) {
  return groups[related].map(({ kind, heading, holds }) => {
    const held = hits.filter(holds);
    if (held.length === 0) return null;
    return (
      <section key={kind} class="hit-group">
        {heading && <h2 class="hit-group-heading">{heading(relatedTotal)}</h2>}
        <ol class="hit-list">
          {held.map((hit) => (
            <li key={hit.id}>
              <HitCard hit={hit} actions={actions?.(hit)} />
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

const lacksWords = (hit: Hit) => (hit.missing?.length ?? 0) > 0;

type Group = {
  readonly kind: string;
  readonly heading: ((relatedTotal: number) => string) | null;
  readonly holds: (hit: Hit) => boolean;
};

const nearest: Group = { kind: "nearest", heading: () => searchText.nearest, holds: lacksWords };

const groups: Readonly<Record<RelatedChoice, readonly Group[]>> = {
  apart: [
    { kind: "strict", heading: null, holds: (hit) => !hit.related && !lacksWords(hit) },
    {
      kind: "related",
      heading: relatedLine,
      holds: (hit) => hit.related === true && !lacksWords(hit),
    },
    nearest,
  ],
  include: [{ kind: "counted", heading: null, holds: (hit) => !lacksWords(hit) }, nearest],
};
