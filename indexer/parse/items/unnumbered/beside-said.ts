/** Items without numbers and labels, each of which says beside its title what was said: "Økonomi: Kassen er tom." */
import { readHeadLabel } from "../../recognise/head-labels.ts";
import { withText } from "../../recognise/line.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import type { ItemStart } from "../item-start.ts";
import { isStockTitle } from "../title-line.ts";

const fewest = 3;
/** So many of them must have a title that nearly every meeting has. */
const fewestEvident = 2;

/** A title, a colon or a dash, and what is said; where those part none, a cell's end or a stop does. */
const beside: readonly RegExp[] = [
  /^(\p{Lu}[^:–.!?]{2,58}?)\s*(?::|\s[-–])\s+([\p{L}\d"»”].+)$/su,
  /^(\p{Lu}[^:–.!?\t]{2,58}?)(?:\t|\.\s+(?=["»”]?\p{Lu}))\s*(\S.+)$/su,
];
const finite = /(?:^|\s)(?:er|var|blev|har|havde|skal|kan|vil|\p{Ll}{3,}ede)(?!\p{L})/u;
/** Titles of assemblies, beside those of any meeting. */
const assembly =
  /^(?:dirigent|ordstyrer|(?:bestyrelsens |formandens )?beretning|regnskab|budget|kontingent|økonomi|indkomne forslag|forslag|evt)/i;
/** "For referatet – Anna Ager" tells who wrote the minutes. */
const signing = /^(?:for referatet|referent|ref\.?)$/i;

type Told = { readonly at: number; readonly title: string; readonly said: string };

/**
 * From the first whose title proves it: two of three of the lines that air or their shape sets apart are such, and
 * nothing is numbered or labelled. What has no title goes on with the item above.
 */
export function itemsBesideSaid(rows: readonly Recognised[]): ItemStart[] {
  if (rows.some((row) => row.heading !== null || isFormal(row) || isLabelled(row))) return [];
  const told = beside.map((sign) => itemsBeside(rows, sign));
  return told.find((items) => items.length > 0) ?? [];
}

function itemsBeside(rows: readonly Recognised[], sign: RegExp): ItemStart[] {
  const told = rows.flatMap((row, at) => readTold(row, at, sign));
  const first = told.findIndex(({ title }) => isEvident(title));
  const items = first < 0 ? [] : told.slice(first);
  const evident = items.filter(({ title }) => isEvident(title));
  const from = items[0]?.at ?? 0;
  const apart = rows.slice(from).filter(({ line }, i) => i === 0 || line.gap > 0).length;
  const fits = items.length >= fewest && items.length * 3 >= apart * 2;
  return fits && evident.length >= fewestEvident ? items.map((one) => toStart(rows, one)) : [];
}

function isLabelled({ label }: Recognised): boolean {
  return label?.kind === "firm" && label.type !== "attendance";
}

function readTold(row: Recognised, at: number, sign: RegExp): Told[] {
  const { line } = row;
  const [, title = "", said = ""] = sign.exec(line.text) ?? [];
  const isFact = readHeadLabel(line.bare) !== null || signing.test(title);
  const isTitle = title !== "" && !finite.test(title) && !isFact;
  return isTitle ? [{ at, title, said }] : [];
}

function isEvident(title: string): boolean {
  return isStockTitle(title) || assembly.test(title);
}

function toStart(rows: readonly Recognised[], { at, title, said }: Told): ItemStart {
  const line = rows[at]?.line;
  const extras = line ? [withText(line, said, 0)] : [];
  return { at, end: at + 1, number: null, title, caseNumber: null, closed: null, extras };
}
