/** The meeting's own facts: what its head says, and where the head is silent, what the items say. */

import type { Meeting, Problem } from "../../../contract/meeting.ts";
import { anyWeekday } from "../../../danish/dates/calendar.ts";
import { isBodyName } from "../recognise/body-name.ts";
import { findDates, firstDate } from "../recognise/danish-date.ts";
import type { Recognised } from "../recognise/recognised.ts";
import { type HeadAttendance, headAttendance } from "./head-attendance.ts";
import { type HeadFacts, readHeadFields, type Title } from "./head-fields.ts";
import { type DateAndBody, whenAndWho } from "./head-inference.ts";
import { proseAbove } from "./head-prose.ts";
import { placeOf, timesOf } from "./head-time-place.ts";
import { bodyInTitle } from "./head-title.ts";
import { meantBody } from "./meant-body.ts";
import { meetingDayWithoutYear, shortDate, yearlessDate } from "./yearless-date.ts";

export type Head = Pick<Meeting, "body" | "date" | "startTime" | "endTime" | "place"> & {
  readonly attendance: HeadAttendance;
  readonly problems: readonly Problem[];
};

/** What a head is read from: its lines, the items' lines below, and where the document comes from. */
type HeadSource = {
  readonly head: readonly Recognised[];
  readonly rest: readonly Recognised[];
  readonly address: DateAndBody;
  /** The last day on which a meeting can be; null where nobody knows when the document is read. */
  readonly latest: string | null;
};

/** Facts that nothing tells are null; what the items had to tell is named as a problem. */
export function readHead({ head, rest, address, latest }: HeadSource): Head {
  const facts = readHeadFields(head.map((row) => row.line));
  const brief = withoutListedDates(shortTitles(facts));
  const told = {
    date: labelledDate(facts) ?? titleDate(brief) ?? partialDate(brief.map(({ text }) => text)),
    body: meantBody(bodyOf(facts, brief) ?? fieldOf(brief, rest) ?? fieldThatMeets(brief), [
      ...head,
      ...rest,
    ]),
  };
  const { date, body, problems } = whenAndWho(told, address, { items: rest, latest });
  const columns = facts.columns === null ? [] : [twoColumns(facts.columns)];
  const prose = proseAbove(facts.titles, rest[0]?.line.line);
  const { startTime, endTime } = timesOf(facts);
  return {
    body,
    date,
    startTime,
    endTime,
    place: placeOf(facts),
    attendance: headAttendance(facts),
    problems: [...problems, ...columns, ...prose],
  };
}

function partialDate(lines: readonly string[]): string | null {
  return yearlessDate(lines) ?? shortDate(lines);
}

function twoColumns(line: number): Problem {
  const message =
    "Hovedets mærkater og værdier står i hver sin spalte: sted og deltagere kan ikke læses.";
  return { code: "head-columns", line, message };
}

function labelledDate(facts: HeadFacts): string | null {
  for (const field of ["date", "start", "end"] as const) {
    const date = facts.values[field] && firstDate(facts.values[field]);
    if (date) return date;
  }
  return strayDate(facts);
}

const weekday = new RegExp(`^${anyWeekday}\\b`, "i");
const meetingOnDay = new RegExp(`møde.*${anyWeekday}`, "i");

/** In a head of two columns the date stands behind another's label, with its day of the week. */
function strayDate({ values }: HeadFacts): string | null {
  const others = [values.place, values.present, values.members, values.absent];
  const dated = others.find((value) => value !== undefined && weekday.test(value));
  return dated === undefined ? null : firstDate(dated.slice(0, longestTitle));
}

const telling = /referat|dagsorden|protokol|møde|\bkl\b|^d?e?n?\s*d?\.?\s*\d/i;

/** The date of a title line; one that stands alone counts less. */
function titleDate(titles: readonly Title[]): string | null {
  const lines = titles.filter(({ dates }) => dates.length > 0);
  const brief = lines.filter(({ text }) => !isProse(text) && !ofAnother.test(text));
  const dated = brief.length > 0 ? brief : lines;
  const told = dated.find(({ text }) => telling.test(text) || bodyInTitle(text)) ?? dated[0];
  const best = told && isDateAlone(told) ? (lines.find(namesDayOfMeeting) ?? told) : told;
  const date = best ? (meetingDate(best) ?? best.dates[0]?.iso ?? null) : null;
  return best && isAnothers(date, best, titles) ? null : date;
}

const namesDocument = /^(?:åbent )?(?:beslutnings|møde)?(?:referat|dagsorden|protokol)(?!\p{L})/iu;

/** Beside "Referat af mødet den 26. april" the date of a letter, or of when it was approved, is not the meeting's. */
function isAnothers(date: string | null, best: Title, titles: readonly Title[]): boolean {
  const at = isDateAlone(best) ? titles.length : titles.indexOf(best);
  const isOwn = namesDocument.test(best.text);
  const days = titles.flatMap(({ text, dates }, i) => {
    const tells = i < at || (!isOwn && namesDocument.test(text));
    return dates.length > 0 || !tells ? [] : (meetingDayWithoutYear(text) ?? []);
  });
  return days.length > 0 && !days.some((day) => date?.endsWith(day));
}

/** "18. december 2010", above "Referat af møde i museets bestyrelse fredag d. 17. december 2010". */
function isDateAlone({ text, dates: [date] }: Title): boolean {
  return date !== undefined && date.start < longestBefore && date.end >= text.length;
}

/** "Den " */
const longestBefore = 5;

function namesDayOfMeeting({ text }: Title): boolean {
  return /referat|protokol/i.test(text) && meetingOnDay.test(text);
}

/** "9. august 2013 Referat fra møde i Vandrådet 7. juni 2013": written on one day, held on another. */
function meetingDate({ text, dates }: Title): string | null {
  if (dates.length < 2) return null;
  const word = /referat|møde/i.exec(text);
  return (word && dates.find(({ start }) => start > word.index)?.iso) ?? null;
}

/** "Godkendt af rådet 9. oktober 2019.", "se under dagsordenen for 8. maj 2019": another day, or another meeting. */
const ofAnother =
  /^(?:behandlet|godkendt|vedtaget|udsendt|udskrevet|offentliggjort|opdateret|rettet|redigeret|revideret)(?! (?:referat|dagsorden))(?![\p{L}])|\bse (?:også )?(?:under|referat|dagsorden)/iu;

/** A notice on the page tells of other days in whole sentences. */
function isProse(line: string): boolean {
  return line.length > 60 && /\p{Ll}{3}\.(?:\s|$)/u.test(line) && !/^.{0,60}møde/i.test(line);
}

function bodyOf(facts: HeadFacts, titles: readonly Title[]): string | null {
  const labelled = facts.values.body ?? bodyAmongTimes(facts);
  if (labelled) return labelled;
  const named = titles.flatMap(({ text }) => {
    const body = bodyInTitle(text.replace(/^Emne\s*:\s*/, ""));
    return body === null ? [] : [{ text, body }];
  });
  const titled = named.find(({ text }) => /referat|dagsorden|protokol|møde|\d{4}/i.test(text));
  return (titled ?? named[0])?.body ?? null;
}

/** "Mødet hævet: Teknisk Udvalg": in a head of two columns who meets stands behind a label of times. */
function bodyAmongTimes({ values }: HeadFacts): string | null {
  const behind = [values.end, values.start, values.date];
  return behind.find((value) => value !== undefined && isBodyName(value)) ?? null;
}

/** "Kultur og Fritid": a title line that the items call "Udvalget for Kultur og Fritid", or to which they are recommended. */
function fieldOf(titles: readonly Title[], items: readonly Recognised[]): string | null {
  const fields = titles.filter(({ text }) => plainField.test(text)).map(({ text }) => text);
  if (fields.length === 0) return null;
  const named = items.flatMap(({ line }) => fieldNamed.exec(line.text)?.[1] ?? []);
  return fields.find((field) => named.some((text) => text.startsWith(field))) ?? null;
}

/** "Job, erhverv og kulturs møde den 2. maj 2023": who meets is a body, whatever its name. */
function fieldThatMeets(titles: readonly Title[]): string | null {
  for (const { text } of titles) {
    const name = /^(\p{Lu}[\p{L},& -]{3,80})s møde (?:den|d\.) \d/u.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

const fieldNamed = /(?:[Uu]dvalget for|indstill(?:er|es) til(?= \p{Lu}[^:.]*:$)) (.+)/u;
const plainField = /^\p{Lu}[\p{L},& -]{4,80}$/u;
const longestTitle = 200;

/** "• Næste møde 26. august", "• Onsdag d. 4. november": a list of days tells of other meetings. */
function withoutListedDates(titles: readonly Title[]): readonly Title[] {
  const listed = titles.filter(({ text, dates }) => dates.length > 0 && /^[•·*–-]\s/.test(text));
  const others = new Set(listed.length < fewestListed ? [] : listed);
  return titles.filter(
    (title) => !others.has(title) && !/^[•·*–-]?\s*næste møde/i.test(title.text),
  );
}

const fewestListed = 2;

/** The title lines; of a page that is one long line, its beginning up to its first date. */
function shortTitles({ titles }: HeadFacts): Title[] {
  return titles.flatMap((title) => {
    if (title.text.length < longestTitle) return [title];
    const [date] = findDates(title.text.slice(0, longestTitle));
    // "18. september 2019: Nogle punkter vises ikke …": a notice of that day.
    return date && date.start > 0
      ? [{ ...title, text: title.text.slice(0, date.end), dates: [date] }]
      : [];
  });
}
