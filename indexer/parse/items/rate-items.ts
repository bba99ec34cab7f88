/** How well the items that a layout found fit the document. */
import { saysItem } from "../recognise/item-heading.ts";
import { followsHeading, isSameCase, type Recognised } from "../recognise/recognised.ts";
import { bareHeadings } from "./between/bare-headings.ts";
import { comparable } from "./compared-titles.ts";
import type { Contents } from "./contents.ts";
import type { ItemStart } from "./item-start.ts";
import type { Layout } from "./layout.ts";

/** An item with a label, though not right below its heading, is proven so far; "Punkt 1" says itself that it is one. */
const labelledLater = { plain: 0.6, worded: 0.9 };
const costs = { repeated: 1, outside: 0.5 };

/** What the items of a layout count together. */
export function rateItems(
  rows: readonly Recognised[],
  contents: Contents | null,
  starts: readonly ItemStart[],
  layout: Layout,
): number {
  const { trust, spelling } = layout;
  const later = labelledLater[saysItem(spelling ?? "") ? "worded" : "plain"];
  const above = withoutOwnCase(anchorsIn(rows, contents?.to ?? 0, starts[0]?.at ?? 0));
  // Below labels of their own, numbers that rise are a list in what is told of an item.
  const isSeries = layout.kind === "numbered" && above.length === 0 && isCounted(starts, layout);
  const bare = isSeries ? counted : layout.bare;
  let score = -costs.outside * above.length;
  const listed = new Set(contents?.rows.map((row) => row.key));
  const listing = layout.kind === "numbered" && isListOnly(rows, starts);
  const evident = starts.map((start, i) => isEvident(rows, start, starts[i + 1]?.at, listed));
  const proven = evident.filter(Boolean).length;
  const alone = proven < fewestProven ? null : bareHeadings(rows);
  for (const [i, start] of starts.entries()) {
    const anchors = anchorsIn(rows, start.end, starts[i + 1]?.at ?? rows.length);
    if (listing) {
      score += layout.bare;
      continue;
    }
    const isItem = evident[i] || alone?.has(start.end - 1);
    score += isItem ? trust : Math.max(bare, anchors.length > 0 ? trust * later : bare);
    score -= costs.repeated * (anchors.length - new Set(anchors).size);
  }
  return score;
}

/** Beside fewer that something below proves, those with nothing below them prove nothing. */
const fewestProven = 2;

/** Two lines of heading, a case number, what stands right below it, or the table of contents prove the item. */
function isEvident(
  rows: readonly Recognised[],
  { at, end, title, caseNumber }: ItemStart,
  to: number | undefined,
  listed: ReadonlySet<string>,
): boolean {
  const below = rows.slice(end, Math.min(end + 2, to ?? rows.length));
  return (
    end > at + 1 ||
    caseNumber !== null ||
    below.some(followsHeading) ||
    (title !== null && listed.size > 0 && listed.has(comparable(title)))
  );
}

const fewestListed = 3;

/** In lines: so near below its heading an item's own label stands. */
const near = 3;

/**
 * Entries right below each other, and far below the last, after more air than parts paragraphs, the first label:
 * a list above the text, of which none is an item.
 */
function isListOnly(rows: readonly Recognised[], starts: readonly ItemStart[]): boolean {
  const last = starts.at(-1);
  if (!last || starts.length < fewestListed) return false;
  const tight = starts.every(({ end, closed, caseNumber }, i) => {
    const next = starts[i + 1];
    return (next === undefined || next.at === end) && closed !== true && caseNumber === null;
  });
  const below = rows.slice(last.end);
  const label = below.findIndex((row) => followsHeading(row));
  const apart = below.slice(0, label + 1).some(({ line }) => line.gap > 1);
  return tight && label >= near && apart && below.some((row) => row.label?.kind === "firm");
}

/** Whether so many labels stand twice in one item that the items cannot be what they are taken for. */
export function isImpossible(rows: readonly Recognised[], starts: readonly ItemStart[]): boolean {
  const repeated = starts.map((start, i) => {
    const anchors = anchorsIn(rows, start.end, starts[i + 1]?.at ?? rows.length);
    return anchors.length - new Set(anchors).size;
  });
  const sum = repeated.reduce((all, one) => all + one, 0);
  return sum >= fewestRepeated && sum >= starts.length;
}

const fewestRepeated = 3;

/** One case number in the head may be the document's own. */
function withoutOwnCase(anchors: readonly string[]): readonly string[] {
  return anchors.length === 1 && anchors[0] === "case" ? [] : anchors;
}

/** Numbers that rise by one from 1, or from 2 where the first item lost its own, speak for each other. */
const counted = 0.15;
const fewestCounted = { plain: 3, worded: 2 };
const lastFirst = 2;

/** "Punkt 1", "Punkt 2": the word tells more than a third number would. Numbers may begin with 1 anew, and have parts: "1.1". */
function isCounted(starts: readonly ItemStart[], { spelling }: Layout): boolean {
  const main = starts.filter(({ number }) => !isPart(number));
  const orders = main.map(({ number }) => Number(/\d+/.exec(number ?? "")?.[0]));
  const anew = orders.findIndex((order, i) => i > 0 && order === 1);
  const firstRun = anew < 0 ? orders.length : anew;
  const parts = arePartsRising(starts) ? starts.length - main.length : 0;
  return (
    firstRun + parts >= fewestCounted[spelling === "punkt" ? "worded" : "plain"] &&
    (orders[0] ?? 0) <= lastFirst &&
    orders.every((order, i) => i === 0 || order === (orders[i - 1] ?? 0) + 1 || order === 1)
  );
}

const isPart = (number: string | null) => /\d\.\d/.test(number ?? "");

/** "1.1" and "1.2" below "1", "2.1" below "2". */
function arePartsRising(starts: readonly ItemStart[]): boolean {
  return starts.every(({ number }, i) => {
    if (!isPart(number)) return true;
    const [whole = 0, part = 0] = (number ?? "").split(".").map(Number);
    const [above = 0, before = 0] = (starts[i - 1]?.number ?? "").split(".").map(Number);
    return whole === above && part === before + 1;
  });
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
