/** Items whose headings carry numbers, in any one spelling. */

import { plainDashes } from "../../../../danish/numbers/case-number.ts";
import type { ItemHeading } from "../../recognise/item-heading.ts";
import { isClosedTitle } from "../../recognise/open-marker.ts";
import { isPeopleOnly, parsePeople } from "../../recognise/people/person-list.ts";
import { followsHeading, isFormal, type Recognised } from "../../recognise/recognised.ts";
import { readLikelyStatus, readStatus } from "../../recognise/status-word.ts";
import { type Contents, comparable, isTitle } from "../contents.ts";
import { type ItemStart, readItemStart, wrappedTitle } from "../item-start.ts";
import { isStockTitle } from "../title-line.ts";
import { withDecisionBeside } from "./beside-title.ts";
import { fillsSeries } from "./fills-series.ts";
import { groupedItems, withGroup } from "./grouped.ts";
import { introduced, withoutLists } from "./list-entries.ts";
import { bestChain } from "./number-chain.ts";
import { type NumberedLine, weights } from "./numbered-line.ts";
import { outermost } from "./outermost.ts";

/** The starts of the items that the best chain of numbers in one spelling gives. */
export function numberedItems(
  rows: readonly Recognised[],
  contents: Contents | null,
  spelling: string,
): readonly ItemStart[] {
  const candidates = findCandidates(rows, contents, spelling);
  const grouped = groupedItems(rows, candidates);
  const chain =
    grouped?.chain ??
    outermost(rows, candidates) ??
    withoutLists(rows, bestChain(candidates), candidates);
  const above = {
    caseNumber: standsAbove(rows, chain, (row) => row?.caseLine?.caseNumber != null),
    marker: standsAbove(rows, chain, (row) => row?.marker?.group === false),
  };
  const titled = withoutStatus(chain);
  const starts = titled.map((item) => {
    const start = toStart(rows, item, above);
    return grouped ? withGroup(rows, start, grouped) : start;
  });
  return rows.some(isFormal) ? starts : withDecisionBeside(rows, starts);
}

/** "1 Åbent Title": the word is no part of the title where it is set apart, or most titles begin so. */
function withoutStatus(chain: readonly NumberedLine[]): (NumberedLine & Stated)[] {
  const likely = chain.filter(({ heading }) => readLikelyStatus(heading.title) !== null);
  const read =
    likely.length > 1 && likely.length * 2 > chain.length ? readLikelyStatus : readStatus;
  return chain.map((item) => {
    const stated = read(item.heading.title);
    if (!stated) return { ...item, closed: null };
    return { ...item, heading: { ...item.heading, title: stated.title }, closed: stated.closed };
  });
}

type Stated = { readonly closed: boolean | null };

function findCandidates(
  rows: readonly Recognised[],
  contents: Contents | null,
  spelling: string,
): NumberedLine[] {
  const titles = new Set(contents?.rows.map((row) => row.key));
  const lines: NumberedLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.heading === null || isInside(contents, at)) continue;
    if (row.heading.spelling !== spelling && !fillsSeries(rows, at, spelling, lines)) continue;
    const { heading } = row.heading;
    const previous = lines.at(-1);
    const listed =
      previous !== undefined && !standsAlone(previous) && runsOn(previous, at, heading);
    const inList = introduced(rows[at - 1]) && row.line.gap < airAboveItem;
    const evident = !listed && !inList && isEvident(rows, at, heading);
    const inContents = titles.size > 0 && titles.has(comparable(heading.title));
    if (!evident && (heading.title.length > longestUnproven || isPerson(heading.title))) continue;
    const weight = evident ? weights.evident : weigh(rows, at, { heading, listed, inContents });
    const restarts = evident && rows[at - 1]?.marker?.group === true;
    lines.push({ at, order: heading.order, weight, restarts, heading, evident });
  }
  return lines;
}

/** So much air parts an item from a list of names that ends with a comma, and no entry from its list. */
const airAboveItem = 2;

/** A longer title is a paragraph that begins with a number, unless what stands below proves it. */
const longestUnproven = 400;

/** "3. Anna Ager (A)" is one of those who came. */
function isPerson(title: string): boolean {
  return (
    title.endsWith(")") && isPeopleOnly(title) && parsePeople(title).some(({ party }) => party)
  );
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

/** A label, a case number, an open mark or the title once more, at most two odd lines below. */
function isEvident(rows: readonly Recognised[], at: number, heading: ItemHeading): boolean {
  for (const row of rows.slice(at + 1, at + 4)) {
    if (followsHeading(row) || row.line.role === "label") return true;
    if (isTitle(row.line.bare, heading.title)) return true;
    if (row.heading || (row.line.text.length > 150 && !filesAlone.test(row.line.bare)))
      return false;
  }
  return false;
}

/** The names of attached files, glued, as portals print them between a heading and its first label. */
const filesAlone = /^(?:application\/pdf icon )?\S+\.pdf(?:application\/pdf icon \S+)*$/;

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

/** What stands above the heading rather than below it: SBSYS prints the case number there. */
type Above = { readonly caseNumber: boolean; readonly marker: boolean };

/** Most headings have such a line right above them, fewer right below. */
function standsAbove(
  rows: readonly Recognised[],
  chain: readonly NumberedLine[],
  isSuch: (row: Recognised | undefined) => boolean,
): boolean {
  const countAt = (offset: number) => chain.filter(({ at }) => isSuch(rows[at + offset])).length;
  return countAt(-1) > countAt(1);
}

function toStart(
  rows: readonly Recognised[],
  item: NumberedLine & Stated,
  above: Above,
): ItemStart {
  const { heading } = item;
  const { number } = heading;
  const end = wrappedTitle(rows, item.at, heading.title);
  const wrapped = rows.slice(item.at + 1, end).map((row) => row.line.text);
  const { title, caseNumber } = takeCaseNumber([heading.title, ...wrapped].join(" "));
  const at = firstOfTwins(rows, item);
  const start = readItemStart(rows, { at, end, number, title });
  const known = {
    ...start,
    caseNumber: start.caseNumber ?? caseNumber,
    closed: start.closed ?? item.closed,
  };
  // Hørsholm's numbers end in O for open and L for closed.
  return withAbove(rows, /-L$/.test(number) ? { ...known, closed: true } : known, above);
}

/** The same heading twice in a row begins the item at the first. */
function firstOfTwins(rows: readonly Recognised[], { at, heading }: NumberedLine): number {
  const above = rows[at - 1]?.heading?.heading;
  const twins = above?.number === heading.number && above.title === heading.title;
  return twins ? at - 1 : at;
}

/** A case number behind the title: "Café Havnen (2018-0012345)" (kk.dk), "Klimaplan // 053164-2012". */
function takeCaseNumber(title: string): {
  readonly title: string;
  readonly caseNumber: string | null;
} {
  const match = inBracket.exec(title) ?? behindBars.exec(plainDashes(title));
  return match
    ? { title: match[1] ?? title, caseNumber: match[2] ?? null }
    : { title, caseNumber: null };
}

const inBracket = /^(.+?)\s*\((20\d{2}-\d{4,7})\)$/;
const behindBars =
  /^(.+?)\s*\/\/\s*(\d{5,6}-(?:19|20)\d{2}|\d{2}\/\d{2,6}|(?:19|20)\d{2}-\d{4,7})$/;

/** A case number below then belongs to the next item's heading, as a mark does. */
function withAbove(rows: readonly Recognised[], start: ItemStart, above: Above): ItemStart {
  const before = rows[start.at - 1];
  const caseNumber = above.caseNumber && before?.caseLine ? before.caseLine.caseNumber : null;
  if (caseNumber) return { ...start, at: start.at - 1, caseNumber };
  const marker = above.marker ? before?.marker : null;
  return marker ? { ...start, at: start.at - 1, closed: marker.closed } : start;
}
