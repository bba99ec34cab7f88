/** Items whose headings carry numbers, in any one spelling. */
import { type Contents, comparable, isTitle } from "./contents.ts";
import type { ItemHeading } from "./item-heading.ts";
import { type ItemStart, readItemStart, wrappedTitle } from "./item-start.ts";
import { bestChain, type Candidate } from "./number-chain.ts";
import { isClosedTitle } from "./open-marker.ts";
import { followsHeading, type Recognised } from "./recognised.ts";
import { isStockTitle } from "./title-line.ts";

type NumberedLine = Candidate & { readonly heading: ItemHeading; readonly evident: boolean };

const weights = { evident: 1, inContents: 0.8, closed: 0.5, none: 0.05, sign: 0.03 };

/** The starts of the items that the best chain of numbers in one spelling gives. */
export function numberedItems(
  rows: readonly Recognised[],
  contents: Contents | null,
  spelling: string,
): ItemStart[] {
  const candidates = findCandidates(rows, contents, spelling);
  const chain = withoutLists(rows, bestChain(candidates), candidates);
  const above = {
    caseNumber: standsAbove(rows, chain, (row) => row?.caseLine?.caseNumber != null),
    marker: standsAbove(rows, chain, (row) => row?.marker?.group === false),
  };
  return chain.map((item) => toStart(rows, item, above));
}

function findCandidates(
  rows: readonly Recognised[],
  contents: Contents | null,
  spelling: string,
): NumberedLine[] {
  const titles = new Set(contents?.rows.map((row) => row.key));
  const found: NumberedLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.heading?.spelling !== spelling || isInside(contents, at)) continue;
    const { heading } = row.heading;
    const previous = found.at(-1);
    const listed =
      previous !== undefined && !standsAlone(previous) && runsOn(previous, at, heading);
    const evident = !listed && !introduced(rows[at - 1]) && isEvident(rows, at, heading);
    const inContents = titles.size > 0 && titles.has(comparable(heading.title));
    const weight = evident ? weights.evident : weigh(rows, at, { heading, listed, inContents });
    const restarts = evident && rows[at - 1]?.marker?.group === true;
    found.push({ at, order: heading.order, weight, restarts, heading, evident });
  }
  return found;
}

/** Proven to be an item, or a closed one, which has nothing below it. */
function standsAlone({ evident, heading }: NumberedLine): boolean {
  return evident || isClosedTitle(heading.title);
}

function isInside(contents: Contents | null, at: number): boolean {
  return contents !== null && at >= contents.from && at < contents.to;
}

/** "2." right below "1.": a list, or a table of contents. */
function runsOn(previous: NumberedLine, at: number, heading: ItemHeading): boolean {
  return heading.order === previous.order + 1 && at - previous.at <= 2;
}

/** "Forvaltningen indstiller," is followed by a list of recommendations. */
function introduced(above: Recognised | undefined): boolean {
  return above !== undefined && /(?:,|\bat:?|indstiller:?|følgende:?)$/.test(above.line.text);
}

/** A label, a case number, an open mark or the title once more, at most two odd lines below. */
function isEvident(rows: readonly Recognised[], at: number, heading: ItemHeading): boolean {
  for (const row of rows.slice(at + 1, at + 4)) {
    if (followsHeading(row) || row.line.role === "label") return true;
    if (isTitle(row.line.bare, heading.title)) return true;
    if (row.heading || row.line.text.length > 150) return false;
  }
  return false;
}

type Unproven = {
  readonly heading: ItemHeading;
  readonly listed: boolean;
  readonly inContents: boolean;
};

/** What little speaks for a heading that nothing below it proves: enough to tell it from a list's entry. */
function weigh(rows: readonly Recognised[], at: number, unproven: Unproven): number {
  const { heading, listed, inContents } = unproven;
  if (inContents) return weights.inContents;
  if (isClosedTitle(heading.title)) return weights.closed;
  const apart = (rows[at]?.line.gap ?? 0) > 0;
  const free = !listed && !/[,:]$/.test(rows[at - 1]?.line.text ?? "");
  const signs = [apart, free, isStockTitle(heading.title)].filter(Boolean);
  return weights.none + weights.sign * signs.length;
}

/** Where headings are evident, what is not evident must stand apart from any list to be one. */
function withoutLists(
  rows: readonly Recognised[],
  chain: readonly NumberedLine[],
  candidates: readonly NumberedLine[],
): NumberedLine[] {
  const evident = chain.filter((item) => item.evident);
  if (evident.length * 2 < chain.length) return [...chain];
  const indent = evident.reduce((most, item) => Math.max(most, rows[item.at]?.line.indent ?? 0), 0);
  const byLine = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  return chain.filter(
    (item) => item.weight >= weights.closed || isApart(rows, item, byLine, indent),
  );
}

function isApart(
  rows: readonly Recognised[],
  item: NumberedLine,
  candidates: ReadonlyMap<number, NumberedLine>,
  indent: number,
): boolean {
  const line = rows[item.at]?.line;
  if (!line || line.gap === 0 || line.indent > indent || introduced(rows[item.at - 1]))
    return false;
  const neighbours = [-2, -1, 1, 2].flatMap((offset) => {
    const other = candidates.get(item.at + offset);
    return other && Math.abs(other.order - item.order) === 1 ? [other] : [];
  });
  return (
    neighbours.every((other) => other.evident) &&
    (isStockTitle(item.heading.title) || !/[.;,]$/.test(item.heading.title))
  );
}

/** What stands above the heading rather than below it: SBSYS prints the case number there. */
type Above = { readonly caseNumber: boolean; readonly marker: boolean };

/** Most headings have such a line right above them, fewer right below. */
function standsAbove(
  rows: readonly Recognised[],
  chain: readonly NumberedLine[],
  isSuch: (row: Recognised | undefined) => boolean,
): boolean {
  const found = (offset: number) => chain.filter(({ at }) => isSuch(rows[at + offset])).length;
  return found(-1) > found(1);
}

function toStart(rows: readonly Recognised[], item: NumberedLine, above: Above): ItemStart {
  const { heading } = item;
  const { number } = heading;
  const end = wrappedTitle(rows, item.at, heading.title);
  const wrapped = rows.slice(item.at + 1, end).map((row) => row.line.text);
  const { title, caseNumber } = takeCaseNumber([heading.title, ...wrapped].join(" "));
  const at = firstOfTwins(rows, item);
  const start = readItemStart(rows, { at, end, number, title });
  const known = { ...start, caseNumber: start.caseNumber ?? caseNumber };
  // Hørsholm's numbers end in O for open and L for closed.
  return withAbove(rows, /-L$/.test(number) ? { ...known, closed: true } : known, above);
}

/** The same heading twice in a row begins the item at the first. */
function firstOfTwins(rows: readonly Recognised[], { at, heading }: NumberedLine): number {
  const above = rows[at - 1]?.heading?.heading;
  const twins = above?.number === heading.number && above.title === heading.title;
  return twins ? at - 1 : at;
}

/** kk.dk prints the case number in a bracket after the title: "Café Havnen (2018-0012345)". */
function takeCaseNumber(title: string): { title: string; caseNumber: string | null } {
  const match = /^(.+?)\s*\((20\d{2}-\d{4,7})\)$/.exec(title);
  return match
    ? { title: match[1] ?? title, caseNumber: match[2] ?? null }
    : { title, caseNumber: null };
}

/** A case number below then belongs to the next item's heading, as a mark does. */
function withAbove(rows: readonly Recognised[], start: ItemStart, above: Above): ItemStart {
  const before = rows[start.at - 1];
  const caseNumber = above.caseNumber && before?.caseLine ? before.caseLine.caseNumber : null;
  if (caseNumber) return { ...start, at: start.at - 1, caseNumber };
  const marker = above.marker ? before?.marker : null;
  return marker ? { ...start, at: start.at - 1, closed: marker.closed } : start;
}
