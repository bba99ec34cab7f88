/** Items under the titles that the agenda above them lists, however they are set: "Dagsorden: 1. Budget", and then "• Budget". */
import { withText } from "../../recognise/line.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import type { ContentsRow } from "../agenda-above.ts";
import { comparable, titleAndSaid } from "../compared-titles.ts";
import type { Contents } from "../contents.ts";
import { type ItemStart, readItemStart } from "../item-start.ts";

const fewest = 3;
/** A longer line is a paragraph that begins with the title's words. */
const longestAlone = 140;
/** In letters. */
const shortestBeginning = 3;

/** A line that says a listed title once more, and what it says behind it ("" for nothing). */
type Again = { readonly at: number; readonly row: ContentsRow; readonly said: string };

/**
 * Three at least, and two of three of the agenda's titles, in its order; and more of them have a text than
 * have none, for else it is the agenda once more.
 */
export function itemsAtListedTitle(
  rows: readonly Recognised[],
  contents: Contents | null,
): ItemStart[] {
  const listed = contents?.rows ?? [];
  if (!contents || listed.length < fewest) return [];
  const again = titlesAgain(rows, contents);
  const told = again.filter(({ at, said }, i) => said !== "" || again[i + 1]?.at !== at + 1);
  if (again.length < fewest || again.length * 3 < listed.length * 2) return [];
  return told.length * 2 <= again.length ? [] : again.map((one) => toStart(rows, one));
}

function titlesAgain(rows: readonly Recognised[], contents: Contents): Again[] {
  const places = placesOf(contents.rows);
  const again: Again[] = [];
  let next = 0;
  for (const [nth, row] of rows.slice(contents.to).entries()) {
    if (row.label || row.caseLine) continue;
    const { key, said } = readTitle(row);
    const listed = places.get(key)?.find((place) => place >= next) ?? -1;
    const known = contents.rows[listed];
    if (!known || (known.key !== key && isLabelled(rows, contents.to + nth))) continue;
    again.push({ at: contents.to + nth, row: known, said });
    next = listed + 1;
  }
  return again;
}

/** "Punkttype" and below it "Orientering.": what a label says is not the beginning of a title. */
function isLabelled(rows: readonly Recognised[], at: number): boolean {
  return rows[at]?.line.gap === 0 && (rows[at - 1]?.label ?? null) !== null;
}

/** Where each title stands in the agenda, by all of its words and by those that it begins with. */
function placesOf(listed: readonly ContentsRow[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of listed.entries()) {
    const words = key.split(" ");
    for (const n of words.keys()) {
      const beginning = words.slice(0, n + 1).join(" ");
      if (beginning.length < shortestBeginning) continue;
      const known = places.get(beginning);
      if (known) known.push(at);
      else places.set(beginning, [at]);
    }
  }
  return places;
}

function readTitle({ line, heading }: Recognised): { readonly key: string; readonly said: string } {
  const text = heading?.heading.title ?? line.bare;
  const { title, said } = titleAndSaid(text);
  const whole = text.length <= longestAlone && said === "";
  return whole || said !== "" ? { key: comparable(title), said } : { key: "", said: "" };
}

/** "Punkt 2" on the line above its title. */
const numberAlone = /^(?:(?:Punkt|Pkt\.?|Ad\.?)\s*)?(\d{1,3})[.:)]?$/;
const longestNumber = 12;

/** The title and the number as they stand here, else as the agenda has them. */
function toStart(rows: readonly Recognised[], { at, row, said }: Again): ItemStart {
  const number = rows[at]?.heading?.heading.number ?? row.number;
  const above = rows[at - 1]?.line.bare ?? "";
  const from =
    above.length <= longestNumber && numberAlone.exec(above)?.[1] === number ? at - 1 : at;
  const start = readItemStart(rows, { at: from, end: at + 1, number, title: row.title });
  const line = rows[at]?.line;
  const beside = line && said !== "" ? [withText(line, said, 0)] : [];
  return { ...start, extras: [...beside, ...start.extras] };
}
