/** Items that no plain number counts: "A. Referat", "ii. Økonomi", "§ 3 Havn" do marks, "Kl. 17.30 Budget" the clock. */
import { timesRise } from "../../recognise/clock-time.ts";
import { readTimeAndPurpose } from "../../recognise/presenter.ts";
import { followsHeading, isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isVerdict } from "../../recognise/said/verdict.ts";
import type { Contents } from "../contents.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";
import { withDecisionBeside } from "../numbered/beside-title.ts";
import { type Count, counts } from "../numbered/counted-titles.ts";
import { isStockTitle } from "../title-line.ts";
import { placesWhere } from "./places.ts";

const fewest = 3;
const marked = /^\p{Lu}.{2,150}$/u;

/** Three at least, each mark the next of its count, small ones set apart by air, below any agenda; of two ways to count the one that counts more. */
export function itemsAtMark(
  rows: readonly Recognised[],
  contents: Contents | null = null,
): readonly ItemStart[] {
  const found = counts.map((count) => itemsOf(rows, count, contents?.to ?? 0));
  const [most] = found.toSorted((a, b) => b.length - a.length);
  return most === undefined || rows.some(isFormal) ? (most ?? []) : withDecisionBeside(rows, most);
}

function itemsOf(
  rows: readonly Recognised[],
  { mark, first, follows }: Count,
  from: number,
): readonly ItemStart[] {
  // "2.1. Bro" reads as an item 2, too.
  const isDotted = mark.test("1.1 Bro");
  const read = ({ line, heading }: Recognised) => {
    const isApart = line.gap > 0 || isLarge(mark) || isDotted;
    const mayBe = isApart && (heading === null || isDotted);
    const [whole, number] = (mayBe && mark.exec(line.text)) || [];
    const title = line.text.slice(whole?.length ?? 0);
    return number !== undefined && marked.test(title) ? { number, title } : null;
  };
  const items = rows.flatMap((row, at) => {
    const item = at < from ? null : read(row);
    return item ? [{ ...item, at }] : [];
  });
  const rises = items.every(({ number }, i) =>
    i === 0 ? (first ?? number) === number : follows(number, items[i - 1]?.number ?? ""),
  );
  const places = items.map(({ at }) => at);
  if (items.length < fewest || !rises || !areItems(rows, places, { mark, from })) return [];
  return items.map(({ at, number, title }) =>
    readItemStart(rows, { at, end: at + 1, number, title: title.replace(/[:;]\s*$/, "") }),
  );
}

/**
 * Letters inside an item are its points, and head groups above others: where anything is numbered, or a
 * caseworker's labels stand, each must have a label right below, and small ones must be proven in any case.
 */
function areItems(
  rows: readonly Recognised[],
  places: readonly number[],
  { mark, from }: { readonly mark: RegExp; readonly from: number },
): boolean {
  const labelled = places.filter((at) => followsHeading(rows[at + 1]));
  if (labelled.length === places.length) return true;
  if (rows.slice(from).some((row) => isFormal(row) || row.heading !== null)) return false;
  const proven = places.filter(
    (at) =>
      labelled.includes(at) ||
      isVerdict(rows[at + 1]?.line.bare ?? "") ||
      isStockTitle(rows[at]?.line.text.replace(mark, "") ?? ""),
  );
  return isLarge(mark) || proven.length * 2 > places.length;
}

/** Capitals before a title are hardly ever a list's. */
function isLarge(mark: RegExp): boolean {
  return mark.test("A. Bro") || mark.test("I. Bro");
}

const timed =
  /^(?:[Kk]l\.? ?)?(\d{1,2})[.:](\d{2})(?: ?[-–] ?(?:[Kk]l\.? ?)?\d{1,2}[.:]\d{2})?\s*(?:[:–-]\s*|\s)(\p{Lu}.{2,120})$/u;

/**
 * Three at least, set apart by air, none earlier than the one before; only where nothing else numbers items and no
 * caseworker's labels stand.
 */
export function itemsAtTime(rows: readonly Recognised[]): ItemStart[] {
  const places = placesWhere(
    rows,
    ({ line }) => line.gap > 0 && timed.test(line.bare) && readTimeAndPurpose(line.bare) === null,
  );
  const rise = timesRise(places.map((at) => timed.exec(rows[at]?.line.bare ?? "")));
  if (places.length < fewest || !rise || rows.some(isFormal)) return [];
  const first = places[0] ?? 0;
  const numbered = rows
    .slice(first)
    .some(({ heading }, i) => heading && !places.includes(first + i));
  if (numbered) return [];
  return places.map((at) => {
    const title = timed.exec(rows[at]?.line.bare ?? "")?.[3] ?? null;
    return readItemStart(rows, { at, end: at + 1, number: null, title });
  });
}
