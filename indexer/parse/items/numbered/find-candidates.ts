/** Numbered lines that may begin an item, each with how much speaks for it. Pure. */
import type { ItemHeading } from "../../recognise/item-heading.ts";
import { isPeopleOnly, parsePeople } from "../../recognise/people/person-list.ts";
import { followsHeading, type Recognised } from "../../recognise/recognised.ts";
import { bareHeadings } from "../between/bare-headings.ts";
import { beginsPart } from "../between/meeting-parts.ts";
import { comparable, isTitle } from "../compared-titles.ts";
import type { Contents } from "../contents.ts";
import { isStockTitle } from "../title-line.ts";
import { fillsSeries } from "./fills-series.ts";
import { introduced } from "./list-entries.ts";
import { type NumberedLine, weights } from "./numbered-line.ts";

/** Of one spelling, and those that fill its series, or of any (null); none in the table of contents. */
export function findCandidates(
  rows: readonly Recognised[],
  contents: Contents | null,
  spelling: string | null,
): NumberedLine[] {
  const titles = new Set(contents?.rows.map((row) => row.key));
  const bare = bareHeadings(rows);
  const lines: NumberedLine[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.heading === null || isInside(contents, at)) continue;
    const ofKind = spelling === null || row.heading.spelling === spelling;
    if (!ofKind && !fillsSeries(rows, at, spelling, lines)) continue;
    const { heading } = row.heading;
    const previous = lines.at(-1);
    const listed =
      previous !== undefined && !standsAlone(previous, bare) && runsOn(previous, at, heading);
    const inList = introduced(rows[at - 1]) && row.line.gap < airAboveItem;
    const evident = !listed && !inList && isEvident(rows, at, heading);
    const inContents = titles.size > 0 && titles.has(comparable(heading.title));
    if (!evident && (heading.title.length > longestUnproven || isPerson(heading.title))) continue;
    const weight = evident
      ? weights.evident
      : weigh(rows, at, { heading, listed, inContents, bare });
    const newPart =
      heading.order === 1 && lines.length > 0 && beginsPart(rows, at, ordersOf(lines));
    const restarts =
      (evident && rows[at - 1]?.marker?.group === true) || isOtherSeries(previous, heading);
    lines.push({ at, order: heading.order, weight, restarts, newPart, heading, evident });
  }
  return lines;
}

/** The last number above, and the greatest: of those one is the series'. */
function ordersOf(lines: readonly NumberedLine[]): readonly number[] {
  const orders = lines.map(({ order }) => order);
  return [orders.at(-1) ?? 0, orders.reduce((most, order) => Math.max(most, order), 0)];
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

/** Proven to be an item, or one that has nothing below it. */
function standsAlone({ evident, at }: NumberedLine, bare: ReadonlySet<number>): boolean {
  return evident || bare.has(at);
}

/** "Å 5.", and then "L 1.": the letter tells that numbers begin anew. */
function isOtherSeries(
  previous: NumberedLine | undefined,
  { number, order }: ItemHeading,
): boolean {
  const letter = (text: string) => /^[LÅ] /.exec(text)?.[0] ?? "";
  return (
    previous !== undefined && order === 1 && letter(previous.heading.number) !== letter(number)
  );
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
  readonly bare: ReadonlySet<number>;
};

/** What little speaks for a heading that nothing below it proves: enough to tell it from a list's entry. */
function weigh(rows: readonly Recognised[], at: number, unproven: Unproven): number {
  const { heading, listed, inContents, bare } = unproven;
  if (inContents) return weights.inContents;
  if (bare.has(at)) return weights.bare;
  const apart = (rows[at]?.line.gap ?? 0) > 0;
  const free = !listed && !/[,:]$/.test(rows[at - 1]?.line.text ?? "");
  const signs = [apart, free, isStockTitle(heading.title)].filter(Boolean);
  return weights.none + weights.sign * signs.length;
}
