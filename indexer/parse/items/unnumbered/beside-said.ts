/** Items without numbers and labels, each of which says beside its title what was said: "Økonomi: Kassen er tom." */
import { readHeadLabel } from "../../recognise/head-labels.ts";
import { withText } from "../../recognise/line.ts";
import { isFormal, type Recognised } from "../../recognise/recognised.ts";
import { isStatement } from "../../recognise/said/statement.ts";
import { splitVerdict } from "../../recognise/said/verdict.ts";
import type { ItemStart } from "../item-start.ts";
import { headsGroup } from "../numbered/grouped.ts";
import { isStockTitle } from "../title-line.ts";

const fewest = 3;
/** So many of them must have a title that nearly every meeting has. */
const fewestEvident = 2;

const finite = /(?:^|\s)(?:er|var|blev|har|havde|skal|kan|vil|\p{Ll}{3,}ede)(?!\p{L})/u;
/** Titles of assemblies, beside those of any meeting. */
const assembly =
  /^(?:dirigent|ordstyrer|(?:bestyrelsens |formandens )?beretning|regnskab|budget|kontingent|økonomi|indkomne forslag|forslag|evt)/i;
/** "For referatet – Anna Ager" tells who wrote the minutes. */
const signing = /^(?:for referatet|referent|ref\.?)$/i;

type Parts = readonly [title: string, said: string];

/** A title, a colon or a dash, and what is said; where those part none, a cell's end or a stop does. */
const behindSign = /^(\p{Lu}[^:–.!?]{2,58}?)\s*(?::|\s[-–])\s+([\p{L}\d"»”].+)$/su;
const behindStop = /^(\p{Lu}[^:–.!?\t]{2,58}?)(?:\t|\.\s+(?=["»”]?\p{Lu}))\s*(\S.+)$/su;
const behindColon = /^(\p{Lu}[^:.!?]{2,78}?):\s+(\S.+)$/su;
const behindAnyStop = /^(\p{Lu}[^:!?]{2,150}?\p{L}{2})\.\s+(["»”]?\p{Lu}.+)$/su;

/** The ways in which minutes part the two; the last where each item does so in its own. */
const ways: readonly ((text: string) => Parts | null)[] = [
  (text) => partsOf(behindSign.exec(text)),
  (text) => partsOf(behindStop.exec(text)),
  mixed,
];

function partsOf(match: RegExpExecArray | null): Parts | null {
  const [, title, said] = match ?? [];
  return title === undefined || said === undefined ? null : [title, said];
}

/** Behind a stop, what is no title of every meeting is one only if it is a few words without a verb. */
function mixed(text: string): Parts | null {
  const verdict = splitVerdict(text);
  const parts = verdict ?? partsOf(behindColon.exec(text)) ?? partsOf(behindAnyStop.exec(text));
  if (!parts) return null;
  const [title, said] = [parts[0].replace(/\.$/, ""), parts[1]];
  if (isStatement(title)) return null;
  const isBehindStop = text.charAt(title.length) === ".";
  const isKnown = !isBehindStop || isEvident(title.slice(0, longestEvident)) || isShort(title);
  return isKnown ? [title, said] : null;
}

/** In letters: by so many a title that every meeting has is known, however it goes on. */
const longestEvident = 60;
const mostWords = 4;

function isShort(title: string): boolean {
  const [, ...others] = title.split(" ");
  return others.length < mostWords && !others.some((word) => /(?:er|ede|te)$/.test(word));
}

type Told = { readonly at: number; readonly title: string; readonly said: string };

/**
 * From the first whose title proves it: two of three of the lines that air or their shape sets apart are such, and
 * nothing is numbered or labelled. What has no title goes on with the item above.
 */
export function itemsBesideSaid(rows: readonly Recognised[]): ItemStart[] {
  if (rows.some((row) => row.heading !== null || isFormal(row) || isLabelled(row))) return [];
  const found = ways.map((way) => itemsBeside(rows, way));
  return found.reduce((most, items) => (items.length > most.length ? items : most), []);
}

function itemsBeside(
  rows: readonly Recognised[],
  way: (text: string) => Parts | null,
): ItemStart[] {
  const told = rows.flatMap((row, at) => readTold(row, at, way));
  const first = told.findIndex(({ title }) => isEvident(title));
  const items = first < 0 ? [] : told.slice(first);
  const evident = items.filter(({ title }) => isEvident(title));
  const from = items[0]?.at ?? 0;
  const apart = rows
    .slice(from)
    .filter((row, i) => i === 0 || (row.line.gap > 0 && !headsGroup(row))).length;
  const fits = items.length >= fewest && items.length * 3 >= apart * 2;
  return fits && evident.length >= fewestEvident ? items.map((one) => toStart(rows, one)) : [];
}

function isLabelled({ label }: Recognised): boolean {
  return label?.kind === "firm" && label.type !== "attendance";
}

function readTold(row: Recognised, at: number, way: (text: string) => Parts | null): Told[] {
  const { line } = row;
  const [title = "", said = ""] = way(line.text) ?? [];
  const isFact = readHeadLabel(line.bare) !== null || signing.test(title);
  const isTitle = title !== "" && !finite.test(title) && !isFact;
  return isTitle ? [{ at, title, said }] : [];
}

function isEvident(title: string): boolean {
  return isStockTitle(title) || assembly.test(title);
}

/** The heading of a group right above stands for the items below it, and is none of the text above. */
function toStart(rows: readonly Recognised[], { at, title, said }: Told): ItemStart {
  const [line, above] = [rows[at]?.line, rows[at - 1]];
  const extras = line ? [withText(line, said, 0)] : [];
  const from = above && headsGroup(above) ? at - 1 : at;
  return { at: from, end: at + 1, number: null, title, caseNumber: null, closed: null, extras };
}
