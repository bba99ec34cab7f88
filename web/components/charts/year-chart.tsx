/**
 * Years as bars with axes. It repeats numbers that stand as text beside it: the drawing is left out for screen
 * readers and the keyboard.
 */
import { drawYears, type YearBar } from "../../drawing/draw-years.ts";
import { toVNode } from "../../drawing/drawing.ts";
import { formatFineShare, formatNumber } from "../../text/format.ts";

const formats = { share: formatFineShare, count: formatNumber };

type Props = { readonly bars: readonly YearBar[]; readonly unit: "share" | "count" };

export function YearChart({ bars, unit }: Props) {
  return (
    <div class="year-chart" aria-hidden="true">
      {toVNode(drawYears({ bars, unit }, formats[unit]), { focusable: "false" })}
    </div>
  );
}
