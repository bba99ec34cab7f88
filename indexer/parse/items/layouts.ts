/**
 * The table of layouts: what marks an item's start. A document's layout is the one whose items fit
 * best: each with its facts or labels below its heading, none holding the same label twice, and no
 * label left outside. Adding a layout is a row here (or a spelling in item-heading.ts) and a fixture.
 */

import { spellingNames } from "../recognise/item-heading.ts";
import { followsHeading, isSameCase, type Recognised } from "../recognise/recognised.ts";
import { type Contents, comparable } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";
import { numberedItems } from "./numbered-items.ts";
import {
  itemsAboveAgendaNumber,
  itemsAboveCaseNumber,
  itemsAboveLabel,
  itemsAboveOpenMarker,
  itemsAllNumberedOne,
  itemsAtCaseNumber,
  itemsAtFirstLabel,
  itemsAtOpenMarker,
  itemsBelowCaseNumber,
  itemsBelowNumber,
  markedItems,
} from "./unnumbered-items.ts";

type Finder = (rows: readonly Recognised[], contents: Contents | null) => ItemStart[];

/**
 * `trust`: how much an item that fits counts, so that of two layouts that fit the more telling wins.
 * `bare`: what an item counts that has neither facts nor labels; little speaks for it but its heading.
 * `proseDecides`: an item without any label is its own decision, as free-form councils write.
 */
type Layout = {
  readonly name: string;
  readonly trust: number;
  readonly bare: number;
  readonly proseDecides: boolean;
  readonly find: Finder;
};

export const layouts: readonly Layout[] = [
  { name: "marked", trust: 10, bare: 10, proseDecides: false, find: markedItems },
  ...spellingNames.map((spelling) => ({
    name: `numbered-${spelling}`,
    trust: 1,
    // "Ad 1)" heads nothing but items, and free-form minutes put no labels below it.
    bare: spelling === "ad" ? 0.9 : -0.1,
    proseDecides: spelling === "ad",
    find: (rows: readonly Recognised[], contents: Contents | null) =>
      numberedItems(rows, contents, spelling),
  })),
  {
    name: "above-agenda-number",
    trust: 1.2,
    bare: -0.3,
    proseDecides: false,
    find: itemsAboveAgendaNumber,
  },
  {
    name: "all-numbered-one",
    trust: 1,
    bare: -0.3,
    proseDecides: false,
    find: itemsAllNumberedOne,
  },
  { name: "below-number", trust: 0.95, bare: -0.3, proseDecides: false, find: itemsBelowNumber },
  {
    name: "above-case-number",
    trust: 0.9,
    bare: -0.3,
    proseDecides: false,
    find: itemsAboveCaseNumber,
  },
  {
    name: "below-case-number",
    trust: 0.85,
    bare: -0.3,
    proseDecides: false,
    find: itemsBelowCaseNumber,
  },
  { name: "above-label", trust: 0.8, bare: -0.3, proseDecides: true, find: itemsAboveLabel },
  {
    name: "above-open-marker",
    trust: 0.65,
    bare: -0.3,
    proseDecides: false,
    find: itemsAboveOpenMarker,
  },
  { name: "at-case-number", trust: 0.6, bare: -0.3, proseDecides: false, find: itemsAtCaseNumber },
  { name: "at-open-marker", trust: 0.6, bare: -0.3, proseDecides: false, find: itemsAtOpenMarker },
  { name: "at-first-label", trust: 0.5, bare: -0.3, proseDecides: false, find: itemsAtFirstLabel },
];

/** A layout, the items that it finds, and how well they fit. */
export type Fit = {
  readonly layout: Layout;
  readonly starts: readonly ItemStart[];
  readonly score: number;
};

/** The layout that fits best; null when none fits and the document is a single text. */
export function chooseLayout(rows: readonly Recognised[], contents: Contents | null): Fit | null {
  let best: Fit | null = null;
  let list: Fit | null = null;
  const spellings = spellingsIn(rows);
  for (const layout of layouts) {
    if (layout.name.startsWith("numbered-") && !spellings.has(layout.name)) continue;
    const starts = layout.find(rows, contents);
    if (starts.length === 0) continue;
    const score = rate(rows, contents, starts, layout);
    const fit = { layout, starts, score };
    if (!best || score > best.score) best = fit;
    if (isPlainList(fit) && (!list || score > list.score)) list = fit;
    // Every item is proven and no label stands outside or twice: nothing can fit better.
    if (starts.length > 1 && score > starts.length * fullScore(layout) - rounding) break;
  }
  return best && best.score > 0 ? best : list;
}

/** The names of the numbered layouts that any heading is spelled in. */
function spellingsIn(rows: readonly Recognised[]): ReadonlySet<string> {
  const spellings = new Set<string>();
  for (const { heading } of rows) if (heading) spellings.add(`numbered-${heading.spelling}`);
  return spellings;
}

/** What an item at least counts that nothing speaks against. */
function fullScore({ bare, trust }: Layout): number {
  return bare > 0 ? bare : trust;
}

const rounding = 0.01;

/** Free-form minutes without a single label: three numbered headings in a row are items. */
function isPlainList({ layout, starts }: Fit): boolean {
  return layout.name.startsWith("numbered-") && starts.length >= 3;
}

/** An item with a label, though not right below its heading, is proven so far. */
const labelledLater = 0.6;
const costs = { repeated: 1, outside: 0.5 };

function rate(
  rows: readonly Recognised[],
  contents: Contents | null,
  starts: readonly ItemStart[],
  { trust, bare }: Layout,
): number {
  let score = -costs.outside * anchorsIn(rows, contents?.to ?? 0, starts[0]?.at ?? 0).length;
  const listed = new Set(contents?.rows.map((row) => row.key));
  for (const [i, start] of starts.entries()) {
    const to = starts[i + 1]?.at ?? rows.length;
    const anchors = anchorsIn(rows, start.end, to);
    const below = rows.slice(start.end, Math.min(start.end + 2, to));
    const evident =
      start.end > start.at + 1 ||
      start.caseNumber !== null ||
      below.some(followsHeading) ||
      (start.title !== null && listed.size > 0 && listed.has(comparable(start.title)));
    score += evident ? trust : Math.max(bare, anchors.length > 0 ? trust * labelledLater : bare);
    score -= costs.repeated * (anchors.length - new Set(anchors).size);
  }
  return score;
}

/** Labels that no item has twice, as they are printed. */
function anchorsIn(rows: readonly Recognised[], from: number, to: number): string[] {
  const anchors: string[] = [];
  for (let i = from; i < to; i++) {
    const row = rows[i];
    if (row?.caseLine) anchors.push(...(isSameCase(rows, i) ? [] : ["case"]));
    else if (row?.label && isAnchor(row.label)) anchors.push(row.label.label.toLowerCase());
  }
  return anchors;
}

const anchorTypes = new Set(["decision", "recommendation", "summary", "topic"]);

function isAnchor(label: NonNullable<Recognised["label"]>): boolean {
  const plain = label.source === null || label.source.itemNumber === null;
  return (
    label.kind === "firm" &&
    plain &&
    !label.route &&
    (anchorTypes.has(label.type) || /^sagsfremstilling$/i.test(label.label))
  );
}
