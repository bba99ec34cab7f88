/** Items whose headings carry numbers, in any one spelling. */

import { type Line, withText } from "../../recognise/line.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { letterBehind, readLikelyStatus, readStatus } from "../../recognise/status-word.ts";
import type { Contents } from "../contents.ts";
import { type ItemStart, readItemStart, wrappedTitle } from "../item-start.ts";
import { withDecisionBeside } from "./beside-title.ts";
import { findCandidates } from "./find-candidates.ts";
import { groupedItems, withGroup } from "./grouped.ts";
import { withoutLists } from "./list-entries.ts";
import { bestChain } from "./number-chain.ts";
import type { NumberedLine } from "./numbered-line.ts";
import { headsOfLists, outermost } from "./outermost.ts";
import { withSameNumbers } from "./same-number.ts";
import { withSubItems } from "./sub-items.ts";

/** The starts of the items that the best chain of numbers gives, in one spelling, or in any (null). */
export function numberedItems(
  rows: readonly Recognised[],
  contents: Contents | null,
  spelling: string | null,
): readonly ItemStart[] {
  const candidates = findCandidates(rows, contents, spelling);
  const grouped = groupedItems(rows, candidates);
  const chain =
    grouped?.chain ??
    outermost(rows, candidates) ??
    headsOfLists(candidates) ??
    withSameNumbers(rows, withoutLists(rows, bestChain(candidates), candidates), candidates);
  const above = {
    caseNumber: standsAbove(rows, chain, (row) => row?.caseLine?.caseNumber != null),
    marker: standsAbove(rows, chain, (row) => row?.marker?.group === false),
  };
  const titled = withoutStatus(chain);
  const starts = titled.map((item) => {
    const start = toStart(rows, item, above);
    return grouped ? withGroup(rows, start, grouped) : start;
  });
  return rows.some(isFormal) ? starts : withDecisionBeside(rows, withSubItems(rows, starts));
}

/** "1 Åbent Title": the word is no part of the title where it is set apart, or most titles begin so. */
function withoutStatus(chain: readonly NumberedLine[]): (NumberedLine & Stated)[] {
  const likely = chain.filter(({ heading }) => readLikelyStatus(heading.title) !== null);
  const read =
    likely.length > 1 && likely.length * 2 > chain.length ? readLikelyStatus : readStatus;
  const lettered = areLettered(chain);
  return chain.map((item) => {
    const { title } = item.heading;
    const stated = read(title);
    if (stated) {
      const heading = { ...item.heading, title: stated.title };
      return { ...item, heading, closed: stated.closed };
    }
    const letter = lettered ? letterBehind(title) : null;
    return { ...item, closed: letter === null ? null : letter === "closed" };
  });
}

/** "(L)" is also a party's letter: it closes an item only where most titles end in it or in "(Å)". */
function areLettered(chain: readonly NumberedLine[]): boolean {
  const letters = chain.flatMap(({ heading }) => letterBehind(heading.title) ?? []);
  return letters.includes("open") && letters.length > 1 && letters.length * 2 > chain.length;
}

type Stated = { readonly closed: boolean | null };

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
  const title = [heading.title, ...wrapped].join(" ");
  const at = firstOfTwins(rows, item);
  const [serial = ""] = serialBefore.exec(title) ?? [];
  const start = readItemStart(rows, { at, end, number, title: title.slice(serial.length) });
  const known = {
    ...start,
    extras: [...serialLine(rows[item.at], serial), ...start.extras],
    closed: start.closed ?? item.closed ?? statedBefore(rows[item.at]?.line.bare ?? ""),
  };
  // Hørsholm's numbers end in O for open and L for closed; others begin with the letter.
  return withAbove(rows, /-L$|^L /.test(number) ? { ...known, closed: true } : known, above);
}

/** "Nr. 36 BR 7/02. Mødeplan 2002": what the council's protocol calls it, and no case's number. */
const serialBefore = /^[A-ZÆØÅ]{2,4}\s+\d{1,4}\/\d{2,4}\.\s+(?=\S)/u;

function serialLine(row: Recognised | undefined, serial: string): Line[] {
  return row && serial !== "" ? [withText(row.line, serial.replace(/\.\s*$/, ""), 0)] : [];
}

/** "Lukket Punkt 2. Salg af grund" */
function statedBefore(bare: string): boolean | null {
  const [, word] = /^(Åben|Lukket) P/.exec(bare) ?? [];
  return word === undefined ? null : word === "Lukket";
}

/** The same heading twice in a row begins the item at the first. */
function firstOfTwins(rows: readonly Recognised[], { at, heading }: NumberedLine): number {
  const above = rows[at - 1]?.heading?.heading;
  const twins = above?.number === heading.number && above.title === heading.title;
  return twins ? at - 1 : at;
}

/** A case number below then belongs to the next item's heading, as a mark does. */
function withAbove(rows: readonly Recognised[], start: ItemStart, above: Above): ItemStart {
  const before = rows[start.at - 1];
  const caseNumber = above.caseNumber && before?.caseLine ? before.caseLine.caseNumber : null;
  if (caseNumber) return { ...start, at: start.at - 1, caseNumber };
  const marker = above.marker ? before?.marker : null;
  return marker ? { ...start, at: start.at - 1, closed: marker.closed } : start;
}
