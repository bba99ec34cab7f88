/** Years as bars, with axes. */
import * as Plot from "@observablehq/plot";
import { type Drawing, drawOnce } from "./drawing.ts";

/** `height` is the value drawn, null where there is none; then `instead` stands there. `href` and `title` of the bar. */
export type YearBar = {
  readonly year: string;
  readonly height: number | null;
  readonly instead: string;
  readonly href: string;
  readonly title: string;
};

type Input = { readonly bars: readonly YearBar[]; readonly unit: "share" | "count" };

const size = { width: 400, height: 180, marginLeft: 52, marginRight: 4, marginTop: 12 };
/** So many years can stand below their bars without touching each other. */
const mostTicks = 9;

/** `format` writes the numbers of the axis, and is the same for the same unit. */
export function drawYears(input: Input, format: (value: number) => string): Drawing {
  return drawOnce("years", input, ({ bars }, document) =>
    Plot.plot({
      ...size,
      document,
      x: { type: "band", domain: bars.map(({ year }) => year), ticks: ticksOf(bars), label: null },
      y: { grid: true, ticks: 4, tickFormat: format, label: null, domain: [0, topOf(bars)] },
      marks: [
        Plot.barY(bars, {
          x: "year",
          y: "height",
          fill: "var(--bar)",
          href: "href",
          title: "title",
        }),
        Plot.text(
          bars.filter(({ height }) => height === null),
          {
            x: "year",
            y: 0,
            text: "instead",
            rotate: -90,
            textAnchor: "start",
            dx: 4,
            fill: "var(--ink-soft)",
          },
        ),
        Plot.ruleY([0], { stroke: "var(--control)" }),
      ],
    }),
  );
}

function ticksOf(bars: readonly YearBar[]): string[] {
  const step = Math.ceil(bars.length / mostTicks);
  return bars.filter((_, at) => at % step === 0).map(({ year }) => year);
}

/** An axis needs an end even where every bar is empty. */
function topOf(bars: readonly YearBar[]): number {
  return Math.max(...bars.map(({ height }) => height ?? 0)) || 1;
}
