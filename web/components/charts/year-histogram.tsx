/**
 * Hits by year as bars: each is a link that chooses its year, by pointer or keyboard, and with script a drag from one
 * bar to another chooses all the years between.
 */
import { useRef, useState } from "preact/hooks";
import { toAddress } from "../../../contract/search-address.ts";
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { adjust, toggle } from "../../address/query.ts";
import { searchText, yearBar } from "../../text/search.ts";
import { type Bar, toBars } from "./histogram-bars.ts";
import { yearsBetween } from "./years-between.ts";

const width = 280;
const height = 56;
const gap = 3;

type Props = {
  readonly query: SearchQuery;
  readonly years: readonly FacetValue[];
  readonly choose: (query: SearchQuery) => void;
};

export function YearHistogram({ query, years, choose }: Props) {
  const { span, ...drag } = useDrag((years) => choose(adjust(query, { year: years })));
  const marked: readonly string[] = span ?? query.year;
  const bars = toBars(years, width, height);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || first === last) return null;
  return (
    <figure class="year-histogram">
      <figcaption>{searchText.histogram}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} {...drag}>
        <title>{searchText.histogram}</title>
        {bars.map((bar) => (
          <a
            key={bar.year}
            href={toAddress(toggle(query, "year", bar.year))}
            data-year={bar.year}
            aria-label={yearBar(bar.year, bar.count)}
            class={marked.includes(bar.year) ? "bar bar-chosen" : "bar"}
          >
            <title>{yearBar(bar.year, bar.count)}</title>
            <BarShapes bar={bar} />
          </a>
        ))}
      </svg>
      <p class="year-histogram-ends" aria-hidden="true">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </p>
    </figure>
  );
}

/**
 * Tells of a drag from the bar of one year to that of another, and while it lasts of the years between, `span`; a press on
 * one alone is its link's.
 */
function useDrag(done: (years: string[]) => void) {
  const start = useRef<string | null>(null);
  const [span, setSpan] = useState<string[] | null>(null);
  const spanTo = (event: PointerEvent) => {
    const [from, to] = [start.current, yearAt(event)];
    return from === null || to === null || from === to ? null : yearsBetween(from, to);
  };
  return {
    span,
    onPointerDown(event: PointerEvent) {
      start.current = event.button === 0 ? yearAt(event) : null;
    },
    onPointerMove(event: PointerEvent) {
      // Let go beside the bars, where nobody hears of it.
      if (event.buttons === 0) start.current = null;
      if (start.current !== null || span !== null) setSpan(spanTo(event));
    },
    onPointerUp(event: PointerEvent) {
      const years = spanTo(event);
      start.current = null;
      setSpan(null);
      if (years !== null) done(years);
    },
    /** Else the browser would drag the link's address away. */
    onDragStart(event: DragEvent) {
      event.preventDefault();
    },
  };
}

/** Where the pointer is now: a finger's events all go to the bar that it began on. */
function yearAt({ clientX, clientY }: PointerEvent): string | null {
  const bar = document.elementFromPoint(clientX, clientY)?.closest("[data-year]");
  return bar?.getAttribute("data-year") ?? null;
}

/** The bar, and behind it the whole column, which takes the pointer. */
function BarShapes({ bar }: { readonly bar: Bar }) {
  const inner = Math.max(1, bar.width - gap);
  return (
    <>
      <rect class="bar-column" x={bar.x} y={0} width={bar.width} height={height} />
      <rect class="bar-fill" x={bar.x} y={height - bar.height} width={inner} height={bar.height} />
    </>
  );
}
