/** Lines that could be the title of an item that prints no number. */

import { anyWeekday } from "../../../danish/dates/calendar.ts";
import { findTimes } from "../recognise/clock-time.ts";
import { findDates } from "../recognise/danish-date.ts";
import { isStandingFact } from "../recognise/head-labels.ts";
import { isPeopleOnly } from "../recognise/people/person-list.ts";
import type { Recognised } from "../recognise/recognised.ts";

const longestTitle = 180;
const meetingTitle = /^(?:referat|dagsorden) (?:fra|af|til|for) mødet?(?![\p{L}])/iu;
const stock =
  /^(?:godkendelse af|velkomst|velkommen|meddelelser|orientering(?:er)?(?: fra|$)|eventuelt|bemærkninger|valg af|næste møde|kommende møder|nyt fra|opfølgning|gensidig orientering)/i;

/** What heads all items is the title of none. */
const headsAll = /^(?:dagsordens?punkter|punkter|sager|dagsorden|referat|indhold)$/i;

/** Titles that nearly every meeting has: they need no other evidence. */
export function isStockTitle(text: string): boolean {
  return text.length < 80 && stock.test(text);
}

/** A full stop after these ends an abbreviation, and no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:m\.m|m\.v|mv|mm|m\.fl|mfl|o\.l|ol|etc|osv|a\.m\.b\.a|kr|nr|pr|ca|stk|afd|vedr|mio|pct|jf|evt|inkl|ekskl)\.$/i;

/** A short line that begins like a title, ends like one, and is nothing else. */
export function isTitleLike(row: Recognised | undefined): boolean {
  if (!row || row.label || row.caseLine || row.marker || row.fact || row.line.cells > 1)
    return false;
  const { text, bare } = row.line;
  if (headsAll.test(text)) return false;
  if (text.length > longestTitle || text !== bare || row.line.role === "text") return false;
  const ends = !/[.,:;]$/.test(text) || abbreviation.test(text);
  return ends && /^(?:["“”»'´(§\p{Lu}\d]|\[(?=\p{L}))/u.test(text) && !isFact(text);
}

const besideDate = new RegExp(`${anyWeekday}|den|kl|d\\.`, "gi");

/** Dates alone, and places and times of the meeting, are facts and no titles. */
function isFact(text: string): boolean {
  const [date] = findDates(text);
  const other = date ? text.slice(0, date.start) + text.slice(date.end) : text;
  return (
    (date !== undefined && other.replace(besideDate, "").trim().length < 4) ||
    (findTimes(other).length > 0 && text.length < 60) ||
    meetingTitle.test(text) ||
    (text.includes("(") && isPeopleOnly(text)) ||
    isStandingFact(text)
  );
}
