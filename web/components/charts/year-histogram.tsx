/**
 * Hits by year as bars that choose a year. It repeats the facet "År" as a picture: screen readers
 * and the keyboard are given the facet, so the drawing is left out for them.
 */
import type { SearchQuery } from "../../../contract/search-query.ts";
import type { FacetValue } from "../../../contract/search-result.ts";
import { toAddress } from "../../address/address.ts";
import { toggle } from "../../address/query.ts";
import { searchText, yearBar } from "../../text/search.ts";
import { type Bar, toBars } from "./histogram-bars.ts";

const width = 280;
const height = 56;
const gap = 3;

type Props = { readonly query: SearchQuery; readonly years: readonly FacetValue[] };

export function YearHistogram({ query, years }: Props) {
  const bars = toBars(years, width, height);
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || first === last) return null;
  return (
    <figure class="year-histogram" aria-hidden="true">
      <figcaption>{searchText.histogram}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {bars.map((bar) => (
          <a
            key={bar.year}
            href={toAddress(toggle(query, "year", bar.year))}
            tabIndex={-1}
            class={query.year.includes(bar.year) ? "bar bar-chosen" : "bar"}
          >
            <title>{yearBar(bar.year, bar.count)}</title>
            <BarShapes bar={bar} />
          </a>
        ))}
      </svg>
      <p class="year-histogram-ends">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </p>
    </figure>
  );
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
