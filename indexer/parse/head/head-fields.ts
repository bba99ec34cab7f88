/** A meeting's head as labelled values and title lines. */

import type { Changing } from "../../../contract/plain/changing.ts";
import { anyWeekday } from "../../../danish/dates/calendar.ts";
import { mayHeadGroup } from "../items/numbered/grouped.ts";
import { headsColumns } from "../items/numbered/unparted-title.ts";
import { readCaseLine } from "../recognise/case-number.ts";
import { datesOfMeeting, type FoundDate, findDates } from "../recognise/danish-date.ts";
import { type HeadField, readHeadLabel, splitAtHeadLabels } from "../recognise/head-labels.ts";
import { type Line, withText } from "../recognise/line.ts";
import { isName } from "../recognise/people/person-name.ts";
import { withMarksRead } from "./marked-columns.ts";

/**
 * Values by field, as printed, lists with a line break between entries; `titles` is all else.
 * `columns` is the line of a head printed in two columns, all labels before all values: then nobody
 * can say which value is whose, and places and people are left out.
 */
export type HeadFacts = {
  readonly values: Readonly<Partial<Record<HeadField, string>>>;
  readonly titles: readonly Title[];
  readonly columns: number | null;
};

/** A title line, the dates in it, and its line in the source (0 for a value's). */
export type Title = {
  readonly line: number;
  readonly text: string;
  readonly dates: readonly FoundDate[];
};

const lists: ReadonlySet<HeadField> = new Set<HeadField>([
  "present",
  "members",
  "absent",
  "stand-ins",
  "aside",
  "remarks",
]);

type OpenField = {
  readonly at: Line;
  readonly field: HeadField;
  readonly inline: boolean;
  readonly lines: readonly Line[];
};

/** Reads the lines of a head; a label without a value takes the lines below it. */
export function readHeadFields(lines: readonly Line[]): HeadFacts {
  const fields: OpenField[] = [];
  const titles: Title[] = [];
  let open: Changing<OpenField> | null = null;
  for (const line of withMarksRead(lines).flatMap(cellsOf).flatMap(labelsOf)) {
    const label = readHeadLabel(line.bare);
    const goesOn: boolean = open !== null && belongs(open, line);
    if (label) {
      open = openField(label.field, label.value, line);
      fields.push(open);
    } else if (goesOn && !mayHeadGroup(line)) open?.lines.push(line);
    else {
      if (!goesOn) open = null;
      titles.push(toTitle(line.text, line.line));
    }
  }
  const columns = inColumns(fields);
  const told = columns === null ? fields : fields.filter(({ field }) => !assigned.has(field));
  return { values: toValues(told), titles, columns };
}

/** "Mødested:\tRådhuset\tDato:\t27-02-2018": a row of several labels, each with its cell. */
function cellsOf(line: Line): Line[] {
  const cells = line.text.split("\t").map((cell) => cell.trim());
  const [first = "", ...others] = cells;
  if (isName(first)) return [line];
  const names = others.map((cell) => readHeadLabel(cell));
  if (!names.some((label) => label?.value === "") || readHeadLabel(line.bare)?.value === "")
    return [line];
  const rows: string[][] = [];
  for (const cell of cells)
    if (rows.length === 0 || readHeadLabel(cell)?.value === "") rows.push([cell]);
    else rows.at(-1)?.push(cell);
  return rows.map((row) => withText(line, row.join("\t")));
}

/** "Deltagere: Anna Ager. Afbud: Bo Bæk": each label begins a line of its own. */
function labelsOf(line: Line): Line[] {
  const parts = splitAtHeadLabels(line.text);
  if (parts.length === 1 || readHeadLabel(line.bare) === null) return [line];
  return parts.map((text) => withText(line, text));
}

export function toTitle(text: string, line = 0): Title {
  return { line, text, dates: datesOfMeeting(text) };
}

function openField(field: HeadField, value: string, line: Line): Changing<OpenField> {
  const inline = value !== "";
  return { at: line, field, inline, lines: inline ? [{ ...line, text: value, bare: value }] : [] };
}

/** "Sagsnr.: 18/99" is no part of the value above. */
const otherLabel = /^\p{Lu}[\p{L} ./-]{1,30}:(?:\s|$)/u;

/** "Referat fra møde den 4. maj 2020" below the place is the title, and not where the place goes on. */
function isDatedTitle({ bare }: Line): boolean {
  return (
    /^(?:referat|dagsorden|protokol|beslutningsreferat) /i.test(bare) && findDates(bare).length > 0
  );
}

/** "Dagsorden og referat af tirsdag d. 12/10-2021" below a list of names is none of them. */
function namesDocument({ bare }: Line): boolean {
  return (
    /^(?:mødere|dags?orden.{0,20} re|re)ferat(?!\p{L})/iu.test(bare) && findDates(bare).length > 0
  );
}

const weekdayAndDate = new RegExp(`^${anyWeekday}(?: den)? \\d`, "i");

/** "Onsdag den 14. marts 2012 Byrådssalen", below labels whose values all stand behind the last of them. */
function isDay({ bare }: Line): boolean {
  return weekdayAndDate.test(bare) && findDates(bare).length > 0;
}

/** What has a page to itself is no part of a list above it. */
const pageOfItsOwn = /^(?:indholdsfortegnelse|underskrifts(?:ark|blad|side))(?!\p{L})/iu;

/**
 * A value beside its label ends with the paragraph. Below its label, a list ends with the next label,
 * any other value with its paragraph.
 */
function belongs(open: OpenField, line: Line): boolean {
  if (readCaseLine(line.bare) || namesDocument(line) || isDay(line)) return false;
  if (headsColumns(line.bare) || pageOfItsOwn.test(line.bare)) return false;
  if (!lists.has(open.field) && (otherLabel.test(line.bare) || isDatedTitle(line))) return false;
  if (open.inline || (open.lines.length > 0 && !lists.has(open.field)))
    return line.gap === 0 && open.field !== "date";
  return true;
}

/** The first value of each field counts, but lists may be printed in several parts. */
function toValues(fields: readonly OpenField[]): Partial<Record<HeadField, string>> {
  const values: Partial<Record<HeadField, string>> = {};
  for (const open of fields) {
    const { field } = open;
    const value = join(open);
    const known = values[field];
    if (value !== "" && !lostTime.test(value))
      values[field] = known && lists.has(field) ? `${known}\n${value}` : (known ?? value);
  }
  return values;
}

/** ":00:00": the day and the hour are lost; another line may tell them. */
const lostTime = /^:\d{2}:\d{2}$/;

/** Below its label a list's lines are entries; beside it they are one text, wrapped. */
function join({ field, inline, lines }: OpenField): string {
  const isList = lists.has(field);
  return lines.reduce((text, { bare }, at) => {
    if (at === 0) return bare;
    const begins = !inline || tellsOfOne.test(bare) || otherLabel.test(bare);
    return text + (isList && begins ? "\n" : " ") + bare;
  }, "");
}

/** "Anna Ager havde meldt afbud." below a list of names is a sentence, and none of its names goes on. */
const tellsOfOne =
  /^\p{Lu}[^,:]{3,60} (?:havde|har|er|var|deltog|mødte|forlod|ankom|kom|gik|udeblev)(?!\p{L})/u;

const assigned: ReadonlySet<HeadField> = new Set<HeadField>([
  "place",
  "present",
  "members",
  "absent",
  "stand-ins",
]);

/** "Mødested: Deltagere: Rådhuset Anna Ager …" on one printed line. */
function inColumns(fields: readonly OpenField[]): number | null {
  const doubled = fields.find((open, i) => {
    const next = fields[i + 1];
    const both = next && assigned.has(open.field) && assigned.has(next.field);
    return (
      both && open.lines.length === 0 && next.lines.length > 0 && next.at.line === open.at.line
    );
  });
  return doubled?.at.line ?? null;
}
