/** Results in their order; those that lack a word or were found by related words under a heading. */
import type { ComponentChildren } from "preact";
import type { Choice, RelatedChoice } from "../../../contract/plain/choices.ts";
import type { Hit } from "../../../contract/search-result.ts";
import { moreNearest, relatedLine, searchText } from "../../text/search.ts";
import { HitCard } from "./hit-card.tsx";

/**
 * `relatedTotal`: how many there are by related words, on all pages; where these are included, they stand in the
 * order of the others.
 */
type Props = {
  readonly hits: readonly Hit[];
  readonly relatedTotal?: number;
  readonly related?: RelatedChoice;
  readonly view?: Choice<"view"> | undefined;
  readonly actions?: ((hit: Hit) => ComponentChildren) | undefined;
};

/** More than so many near misses would drown the answer. */
const shownNearest = 3;

export function HitList({ hits, relatedTotal = 0, related = "apart", view, actions }: Props) {
  return groups[related].map(({ kind, heading, holds }) => {
    const held = hits.filter(holds);
    if (held.length === 0) return null;
    const shown = kind === "nearest" ? shownNearest : held.length;
    return (
      <section key={kind} class="hit-group">
        {heading && <h2 class="hit-group-heading">{heading(relatedTotal)}</h2>}
        <Cards hits={held.slice(0, shown)} view={view} actions={actions} />
        {held.length > shown && (
          <details class="fold hit-group-more">
            <summary>{moreNearest(held.length - shown)}</summary>
            <Cards hits={held.slice(shown)} view={view} actions={actions} />
          </details>
        )}
      </section>
    );
  });
}

function Cards({ hits, view, actions }: Pick<Props, "hits" | "view" | "actions">) {
  return (
    <ol class="hit-list" data-view={view}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <HitCard hit={hit} actions={actions?.(hit)} />
        </li>
      ))}
    </ol>
  );
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
