/** Items told by their case number: it stands below or above the title, or begins the item where there is none. */
import { isSameCase, type Recognised } from "../../recognise/recognised.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { isStockTitle, isTitleLike } from "../title-line.ts";
import { placesWhere, titleAt, titledStart, untitledStart } from "./places.ts";

/** A title, and below it the item's case number. */
export function itemsAboveCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  return rows.flatMap((row, place) => {
    const at = row.caseLine === null ? -1 : titleAbove(rows, place);
    if (at < 0) return [];
    const named = namedBy(titleAt(rows, at));
    const start = readItemStart(rows, { at, end: at + 1, ...named });
    return named.title === null ? withTitleBelow(rows, start) : start;
  });
}

/** Right above, or above the document's number, and then below air; -1 for none. */
function titleAbove(rows: readonly Recognised[], place: number): number {
  const above = rows[place - 1];
  if (isTitleLike(above) || isStockLabel(above)) return place - 1;
  const title = rows[place - 2];
  const isApart = above?.fact === true && above.line.gap === 0 && (title?.line.gap ?? 0) > 0;
  return isApart && isTitleLike(title) ? place - 2 : -1;
}

/** In lines: the facts of a case are no more. */
const mostFacts = 10;

/** Below who has the case, which is the last of its facts, and after air, stands the title of what is only numbered above them. */
function withTitleBelow(rows: readonly Recognised[], start: ItemStart): ItemStart {
  const { at, end, number } = start;
  const near = rows.slice(end, end + mostFacts);
  const nth = near.findIndex((row, i) => {
    const isLast = /^Sags(?:beh|ansvarlig)/.test(rows[end + i - 1]?.line.bare ?? "");
    return isLast && row.line.gap > 0 && isTitleLike(row);
  });
  const place = end + nth;
  const facts = near.slice(0, Math.max(0, nth));
  const isOthers = [...facts, rows[place]].some((row) => numberAlone.test(row?.line.bare ?? ""));
  if (nth < 0 || isOthers) return start;
  const title = titleAt(rows, place);
  const below = readItemStart(rows, { at, end: place + 1, number, title });
  const marker = facts.find((row) => row.marker?.group === false)?.marker;
  const told = facts.filter((row) => row.marker?.group !== false).map((row) => row.line);
  return {
    ...start,
    title,
    end: below.end,
    closed: start.closed ?? marker?.closed ?? below.closed,
    extras: [...start.extras, ...told, ...below.extras],
  };
}

const numberAlone = /^(?:Punkt|Pkt\.?): ?(\d{1,4})$/i;

/** "Punkt: 1" above the case number is the item's number, and no title. */
function namedBy(printed: string): Pick<ItemStart, "number" | "title"> {
  const number = numberAlone.exec(printed)?.[1] ?? null;
  return { number, title: number === null ? printed : null };
}

/** "Bemærkninger til dagsordenen" is a label elsewhere; no label has a case number of its own. */
function isStockLabel(row: Recognised | undefined): boolean {
  const { label, line } = row ?? {};
  const stands = label?.type === "other" && label.kind === "firm" && label.rest === "";
  return stands && isStockTitle(line?.text ?? "");
}

/** A case number, and below it, after air, the item's title. */
export function itemsBelowCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isPair = (row: Recognised, at: number) => {
    const below = rows[at + 1];
    return row.caseLine !== null && isTitleLike(below) && (below?.line.gap ?? 0) > 0;
  };
  return placesWhere(rows, isPair).map((at) =>
    readItemStart(rows, { at, end: at, number: null, title: titleAt(rows, at + 1) }),
  );
}

/** No title at all: an item begins where the portal's first line of every item recurs. */
export function itemsAtCaseNumber(rows: readonly Recognised[]): ItemStart[] {
  const isFirst = (row: Recognised, at: number) => row.caseLine !== null && !isSameCase(rows, at);
  const places = placesWhere(rows, isFirst);
  const holdsLabel = (at: number, i: number) =>
    rows.slice(at, places[i + 1]).some(({ label, marker }) => label !== null || marker !== null);
  // The document's own number stands in its head, above a number of the first item.
  const own = places.length > 1 && !holdsLabel(places[0] ?? 0, 0);
  return (own ? places.slice(1) : places).map((at) => {
    const above = headingAbove(rows, at);
    return above < 0 ? untitledStart(rows, at) : titledStart(rows, above);
  });
}

/** The number and title that one of them has all the same, below air and right above its mark; -1 for none. */
function headingAbove(rows: readonly Recognised[], at: number): number {
  const above = rows[at - 1]?.marker?.group === false ? at - 2 : at - 1;
  const row = rows[above];
  const isHeading = row?.heading?.spelling === "dot" && row.line.gap > 0 && isTitleLike(row);
  return isHeading ? above : -1;
}
