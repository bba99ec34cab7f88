/**
 * Hits by year as bars: each is a link that chooses its year, by pointer or keyboard, and with script a drag from one
 * bar to another chooses all the years between.
 */
import { useRef } from "preact/hooks";
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
  const drag = useDrag((from, to) => choose(adjust(query, { year: yearsBetween(from, to) })));
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
            class={query.year.includes(bar.year) ? "bar bar-chosen" : "bar"}
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

/** Tells of a drag from the bar of one year to that of another; a press on one alone is its link's. */
function useDrag(done: (from: string, to: string) => void) {
  const start = useRef<string | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      start.current = event.button === 0 ? yearAt(event) : null;
    },
    onPointerUp(event: PointerEvent) {
      const [from, to] = [start.current, yearAt(event)];
      start.current = null;
      if (from !== null && to !== null && from !== to) done(from, to);
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
