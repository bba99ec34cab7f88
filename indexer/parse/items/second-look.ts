/** A second look at pages that no layout fits: numbered titles that begin with a small letter, or behind a colon. */
import { tidyTitle } from "../recognise/item-heading.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { pointsIn } from "./between/points.ts";

/** "1. godkendelse af dagsorden", "1. : Orgel"; "1. at sagen udsættes" is a point of a recommendation. */
const looseHeading = /^(\d{1,3})\.\s+(?::\s*(?=\p{L})|(?=\p{Ll}))(?!(?:at|om) )(\p{L}.+)$/u;
const fewest = 2;

/** The rows with such headings, each set apart by air; null where there are too few to be items. */
export function looselyHeaded(rows: readonly Recognised[]): readonly Recognised[] | null {
  let found = 0;
  const points = pointsIn(rows, 0, rows.length);
  const looked = rows.map((row, at) => {
    const [, number = "", title = ""] = looseHeading.exec(row.line.bare) ?? [];
    const isPoint = points.get(at)?.led === true;
    if (row.heading || row.label || row.line.gap === 0 || number === "" || isPoint) return row;
    found += 1;
    const heading = { number, order: Number(number), title: tidyTitle(title) };
    return { ...row, heading: { spelling: "dot", heading } };
  });
  return found < fewest ? null : looked;
}
