/** Items in lists that begin anew under the headings of their groups: "Punkter til orientering: 1. …". */
import { type Line, withText } from "../../recognise/line.ts";
import { readOpenMarker } from "../../recognise/open-marker.ts";
import type { Recognised } from "../../recognise/recognised.ts";
import { comparable } from "../compared-titles.ts";
import type { ItemStart } from "../item-start.ts";
import type { NumberedLine } from "./numbered-line.ts";

const purposes = [
  "beslutning",
  "drøftelse",
  "orientering",
  "efterretning",
  "behandling",
  "afgørelse",
];
const others = [
  "meddelelse",
  "godkendelse",
  "høring",
  "temadrøftelse",
  "debat",
  "information",
  "diskussion",
];
const word = `(?:${[...purposes, ...others].join("|")})`;
/** "drøftelse og beslutning" */
const purpose = `${word}(?:(?:,| og| eller|,? samt|\\/) ?${word}){0,3}`;
/** "Drøftelses- og beslutningspunkter" */
const compound = `(?:${word}s?-(?:, ?| og | eller |\\/)){0,3}${word}s?(?:punkter|sager|emner)`;
const groupHeading = new RegExp(
  `^(?:(?:faste |nye |åbne |øvrige )?(?:punkter|sager|emner|meddelelser)(?: (?:til|for) ${purpose})?|til ${purpose}|${compound}|orienteringer|efterretninger)[:.]?$`,
  "i",
);
const fewestGroups = 2;
const longestHeading = 60;

function isHeading({ line }: Recognised): boolean {
  return isGroupHeading(line.bare);
}

function isGroupHeading(text: string): boolean {
  return text.length <= longestHeading && groupHeading.test(text);
}

/** What heads items, open or closed ones too, in words that could be a name: "TIL ORIENTERING", "LUKKEDE SAGER". */
export function mayHeadGroup(line: Line): boolean {
  const isGroup = isGroupHeading(line.bare) || readOpenMarker(line.bare)?.group === true;
  return isGroup && line.bare.includes(" ");
}

/**
 * "Punkter til drøftelse:", "Orienteringssager", "ØKONOMIUDVALGET" whose cases the council takes; "Til orientering" may
 * as well be what was decided.
 */
export function headsGroup(row: Recognised): boolean {
  const text = row.line.bare.replace(lettered, "");
  if (committee.test(text)) return true;
  return isGroupHeading(text) && /(?:punkter|sager|emner)(?!\p{L})/iu.test(text);
}

/** "B. Sager til drøftelse", "II. Øvrige punkter" */
const lettered = /^(?:[A-ZÆØÅ]|[IVX]{2,4})[.:)] (?=\p{Lu})/u;
const committee = /^[A-ZÆØÅ][A-ZÆØÅ, -]{2,50}UDVALGET$/;

/** A group: the place of its heading, what it is called, and its list. */
type Group = { readonly at: number; readonly key: string; readonly lines: readonly NumberedLine[] };

/** The items, the places of the group's headings that stand right above one, and the titles of those that only answer. */
type GroupedItems = {
  readonly chain: readonly NumberedLine[];
  readonly headed: ReadonlySet<number>;
  readonly titles: ReadonlyMap<number, string>;
};

/**
 * Two groups at least, each with a list from 1 right below its heading, and nothing numbered above them.
 * Where the groups of an agenda stand once more below, these answer it: "1. Godkendt." has the title that the
 * agenda has under that group and number. Null elsewhere.
 */
export function groupedItems(
  rows: readonly Recognised[],
  lines: readonly NumberedLine[],
): GroupedItems | null {
  const groups = toGroups(rows, lines);
  const first = groups[0]?.lines[0];
  if (groups.length < fewestGroups || first !== lines[0]) return null;
  const again = groups.findIndex(({ key }, at) => at > 0 && key === groups[0]?.key);
  if (again < 0) return { ...toItems(groups), titles: new Map() };
  const titles = titlesByPlace(groups.slice(0, again), groups.slice(again));
  return { ...toItems(groups.slice(again)), titles };
}

function toItems(groups: readonly Group[]): Omit<GroupedItems, "titles"> {
  const chain = groups.flatMap((group) => group.lines);
  return { chain, headed: new Set(groups.flatMap(({ lines }) => lines[0]?.at ?? [])) };
}

function toGroups(rows: readonly Recognised[], lines: readonly NumberedLine[]): Group[] {
  const byPlace = new Map(lines.map((line) => [line.at, line]));
  const headings = rows.flatMap((row, at) => (isHeading(row) && byPlace.has(at + 1) ? [at] : []));
  return headings.map((at, i) => {
    const own = lines.filter((line) => line.at > at && line.at < (headings[i + 1] ?? rows.length));
    return { at, key: comparable(rows[at]?.line.bare ?? ""), lines: rising(own) };
  });
}

/** 1, 2, 3 …: what falls out of step is a list inside an item. */
function rising(lines: readonly NumberedLine[]): NumberedLine[] {
  const kept: NumberedLine[] = [];
  for (const line of lines) if (line.order === kept.length + 1) kept.push(line);
  return kept;
}

/** Empty where the lower groups print the titles again. */
function titlesByPlace(
  agenda: readonly Group[],
  answers: readonly Group[],
): ReadonlyMap<number, string> {
  const listed = new Map(agenda.map(({ key, lines }) => [key, lines]));
  const titles = new Map<number, string>();
  for (const { key, lines } of answers)
    for (const [i, { at, heading }] of lines.entries()) {
      const title = listed.get(key)?.[i]?.heading.title;
      if (title === undefined || comparable(title) === comparable(heading.title)) return new Map();
      titles.set(at, title);
    }
  return titles;
}

/** The start with its group's heading, and with the agenda's title where the line itself is the answer. */
export function withGroup(
  rows: readonly Recognised[],
  start: ItemStart,
  { headed, titles }: GroupedItems,
): ItemStart {
  const title = titles.get(start.at);
  const line = rows[start.at]?.line;
  const at = headed.has(start.at) ? start.at - 1 : start.at;
  if (title === undefined || line === undefined || start.title === null) return { ...start, at };
  const said = withText(line, start.title);
  return { ...start, at, title: withoutStop(title), extras: [said, ...start.extras] };
}

function withoutStop(title: string): string {
  return title.replace(/\.$/, "");
}
