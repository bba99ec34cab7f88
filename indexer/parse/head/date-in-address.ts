/** The meeting's date as web addresses carry it. */
import { decodeSafely } from "../../../contract/plain/text/decode-safely.ts";
import { matchesIn } from "../../../contract/plain/text/matches-in.ts";
import { calendarDate, firstDateOfMeeting } from "../recognise/danish-date.ts";

/** What a portal numbers its pages by is no date, whatever it looks like. */
const idKey = /id$|^id|guid|uid|key|hash|node|^nr$|^no$/i;
/** "referat-170619", "moede_170619": six digits are a date only behind a word for the meeting. */
const meetingWord = /(?:referat|dagsorden|protokol|m(?:oe|ø|o)de|den|d)[-_ ]?$/i;

/**
 * 2021-08-11, 06-06-2017, 19042018, 20180419 or, behind a word that says so, 170619 (day first). Numbers
 * of eight digits and more count before those of six; ids never do.
 */
export function dateInAddress(address: string): string | null {
  const told = withoutIds(address);
  return (
    firstDateOfMeeting(told.replaceAll("_", "-")) ??
    firstCompact(told, (digits) => digits.length === 8 || digits.length >= 12) ??
    firstCompact(told, (digits, before) => digits.length === 6 && meetingWord.test(before))
  );
}

/** The address without the parameters that are ids, and without what numbers a folder: "agenda_216972". */
function withoutIds(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  const values = [...searchParams].flatMap(([key, value]) => (idKey.test(key) ? [] : [value]));
  const path = decodeSafely(pathname);
  return [sharingSite.test(hostname) ? path.replace(/\/\d+(?=[-/])/g, "/") : path, ...values].join(
    "/",
  );
}

/** Sites to which documents are copied number them: "docplayer.dk/18061985-Referat.html". */
const sharingSite =
  /(?:^|\.)(?:docplayer|docslib|vdocuments|dokumen|spotidoc|abcdocz|yumpu|issuu)\./;

function firstCompact(
  text: string,
  fits: (digits: string, before: string) => boolean,
): string | null {
  for (const { 0: digits, index } of matchesIn(text, /\d{6,}/g)) {
    if (!fits(digits, text.slice(0, index))) continue;
    const iso = dayFirst(digits) ?? yearFirst(digits);
    if (iso) return iso;
  }
  return null;
}

function dayFirst(digits: string): string | null {
  const year = digits.length === 6 ? `20${digits.slice(4)}` : digits.slice(4, 8);
  return calendarDate(year, digits.slice(2, 4), digits.slice(0, 2));
}

function yearFirst(digits: string): string | null {
  if (digits.length === 6) return null;
  return calendarDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8));
}
