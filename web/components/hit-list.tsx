/** Results in their order; those that lack a word or were found by related words under a heading. */
import type { ComponentChildren } from "preact";
import type { Hit } from "../../contract/search.ts";
import { searchText } from "../text/search.ts";
import { HitCard } from "./hit-card.tsx";

type Props = { hits: readonly Hit[]; actions?: (hit: Hit) => ComponentChildren };

export function HitList({ hits, actions }: Props) {
  return groups.map(({ heading, holds }) => {
    const held = hits.filter(holds);
    if (held.length === 0) return null;
    return (
      <section key={heading} class="hit-group">
        {heading && <h2 class="hit-group-heading">{heading}</h2>}
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
  { heading: null, holds: (hit: Hit) => !hit.related && !lacksWords(hit) },
  { heading: searchText.related, holds: (hit: Hit) => hit.related === true && !lacksWords(hit) },
  { heading: searchText.nearest, holds: lacksWords },
];
