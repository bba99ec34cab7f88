/** A number that the minutes print twice by mistake: "1.", "2.", "2.", "3." are four items. */
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { introduced } from "./list-entries.ts";
import type { NumberedLine } from "./numbered-line.ts";

/**
 * The chain with a heading that alone stands between two others and has the number of one of them: set apart as they
 * are, no further in, and with text below. Several are a list inside an item, as are any below a recommendation.
 */
export function withSameNumbers(
  rows: readonly Recognised[],
  chain: readonly NumberedLine[],
  candidates: readonly NumberedLine[],
): readonly NumberedLine[] {
  if (rows.some(isFormal)) return chain;
  return chain.flatMap((item, i) => {
    const next = chain[i + 1];
    const between = next ? candidates.filter(({ at }) => at > item.at && at < next.at) : [];
    const [only, ...others] = between;
    if (!next || !only || others.length > 0 || !isTwin(rows, only, item)) return [item];
    const repeats = only.order === item.order || only.order === next.order;
    return repeats && next.order === item.order + 1 ? [item, only] : [item];
  });
}

function isTwin(rows: readonly Recognised[], { at, heading }: NumberedLine, item: NumberedLine) {
  const [line, below] = [rows[at]?.line, rows[at + 1]];
  const [own, known] = [line?.indent ?? 0, rows[item.at]?.line.indent ?? 0];
  const isApart = (line?.gap ?? 0) > 0 && own <= known && !introduced(rows[at - 1]);
  return isApart && below?.heading === null && !/[.;,]$/.test(heading.title);
}
