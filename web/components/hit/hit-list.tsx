/** Results in their order; those that lack a word or were found by related words under a heading. */
import type { ComponentChildren } from "preact";
import type { Hit } from "../../../contract/search-result.ts";
import { relatedLine, searchText } from "../../text/search.ts";
import { HitCard } from "./hit-card.tsx";

/** `relatedTotal`: how many there are by related words, on all pages. */
type Props = {
  readonly hits: readonly Hit[];
  readonly relatedTotal?: number;
  readonly actions?: (hit: Hit) => ComponentChildren;
};

export function HitList({ hits, relatedTotal = 0, actions }: Props) {
  return groups.map(({ kind, heading, holds }) => {
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

const groups = [
  { kind: "strict", heading: null, holds: (hit: Hit) => !hit.related && !lacksWords(hit) },
  {
    kind: "related",
    heading: relatedLine,
    holds: (hit: Hit) => hit.related === true && !lacksWords(hit),
  },
  { kind: "nearest", heading: () => searchText.nearest, holds: lacksWords },
];
