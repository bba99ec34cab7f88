/**
 * A document's layout is the one whose items fit best: each with its facts or labels below its
 * heading, none holding the same label twice, and no label left outside.
 */
import { isFormal, type Recognised, saysMinutes } from "../recognise/recognised.ts";
import { isVerdict } from "../recognise/said/verdict.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";
import type { Fit, Layout } from "./layout.ts";
import { layouts } from "./layouts.ts";
import { leftOver } from "./left-over.ts";
import { isImpossible, rateItems } from "./rate-items.ts";
import { itemsAtListedTitle } from "./unnumbered/at-listed-title.ts";

/** The layout that fits best; null when none fits and the document is a single text. */
export function chooseLayout(rows: readonly Recognised[], contents: Contents | null): Fit | null {
  let best: Fit | null = null;
  let list: Fit | null = null;
  const spellings = spellingsIn(rows);
  const listed = itemsAtListedTitle(rows, contents).length;
  const isFree = !rows.some(isFormal);
  const unexplained = (starts: readonly ItemStart[]) =>
    isFree ? costOfLeft * leftOver(rows, starts).length : 0;
  for (const layout of layouts) {
    if (layout.spelling !== null && !spellings.has(layout.spelling)) continue;
    const starts = layout.find(rows, contents).filter(({ at }) => !isListed(contents, at));
    if (starts.length === 0) continue;
    const score = rateItems(rows, contents, starts, layout) - unexplained(starts);
    const fit = { layout, starts, score };
    if (!best || score > best.score) best = fit;
    if (isFree && isPlainList(fit, rows) && (!list || score > list.score)) list = fit;
    // Every item is proven and no label stands outside or twice: nothing can fit better.
    const whole = starts.length > 1 && starts.length >= listed;
    if (whole && score > starts.length * fullScore(layout, isFree) - rounding) break;
  }
  const chosen = best && best.score > 0 ? best : list;
  return chosen && (isImpossible(rows, chosen.starts) || isLump(rows, chosen)) ? null : chosen;
}

const lastItem = /^(?:evt\.?|eventuelt):?$/i;

/** One title that nothing numbers, and below it the one that ends every agenda: what stands between was not told apart. */
function isLump(rows: readonly Recognised[], { layout, starts: [only, ...others] }: Fit): boolean {
  if (!only || others.length > 0 || layout.kind === "marked" || only.number !== null) return false;
  if (lastItem.test(only.title ?? "")) return false;
  return rows.slice(only.end).some(({ line }) => line.gap > 0 && lastItem.test(line.bare));
}

/** A row of the table of contents begins no item. */
function isListed(contents: Contents | null, at: number): boolean {
  return contents !== null && at >= contents.from && at < contents.to;
}

/** The spellings that any heading is printed in. */
function spellingsIn(rows: readonly Recognised[]): ReadonlySet<string> {
  const spellings = new Set<string>();
  for (const { heading } of rows) if (heading) spellings.add(heading.spelling);
  return spellings;
}

/** What an item at least counts that nothing speaks against; where there are labels it has its own. */
function fullScore({ bare, trust }: Layout, isFree: boolean): number {
  return isFree && bare > 0 ? bare : trust;
}

const rounding = 0.01;
/** A line that looks like an item and is none costs this much where no labels speak. */
const costOfLeft = 0.25;

/** Free-form minutes without a single label: a few numbered headings in a row are items. */
function isPlainList({ layout, starts }: Fit, rows: readonly Recognised[]): boolean {
  if (layout.kind !== "numbered") return false;
  if (starts.length !== 2) return starts.length > 2;
  const above = rows.slice(0, starts[0]?.at ?? 0);
  return saysMinutes(above) || starts.every((start) => isDecided(rows, start));
}

function isDecided(rows: readonly Recognised[], { end, extras }: ItemStart): boolean {
  return extras.length > 0 || isVerdict(rows[end]?.line.bare ?? "");
}
