/** Meetings as a calendar: iCalendar (RFC 5545), with the times as the minutes print them. */
import { createEvents, type DateArray, type DurationObject, type EventAttributes } from "ics";
import { toMeetingPath } from "../../contract/plain/paths.ts";
import { dateInWords } from "../../danish/dates/calendar.ts";
import type { BodyMeeting } from "../search/lists/body-meetings.ts";
import { lastChanged } from "../search/lists/last-changed.ts";

type Calendar = {
  readonly name: string;
  readonly meetings: readonly BodyMeeting[];
  readonly host: string;
};

/** A meeting without a date is left out. Danish clock times, whatever the reader's zone is. @throws Error */
export function writeCalendar({ name, meetings, host }: Calendar): string {
  const events = meetings.flatMap((meeting) => toEvent(meeting, host) ?? []);
  const { value, error } = createEvents(events, { productId, calName: readable(name) });
  if (!value) throw new Error("The calendar could not be written", { cause: error });
  return foldLines(value);
}

/** RFC 5545, 3.1: a line is at most 75 octets, folded between letters; the library counts letters for octets. */
function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(foldLine)
    .join("\r\n");
}

const mostOctets = 75;

function foldLine(line: string): string {
  let octets = 0;
  return [...line].reduce((folded, letter) => {
    const size = Buffer.byteLength(letter);
    const breaks = octets + size > mostOctets;
    octets = breaks ? 1 + size : octets + size;
    return folded + (breaks ? "\r\n " : "") + letter;
  }, "");
}

const productId = "-//Referatsøg//Møder//DA";

/** The library takes when the event was last changed, too; its types leave it out. */
type Event = EventAttributes & { readonly timestamp: number };

function toEvent(meeting: BodyMeeting, host: string): Event | null {
  const { id, municipality, body, date, kind, place, provenance } = meeting;
  if (date === null) return null;
  const address = `${host}${toMeetingPath(id)}`;
  return {
    uid: `${id}@referatsoeg`,
    title: readable([body ?? "Møde", municipality].filter(Boolean).join(", ")),
    description: readable(`${kinds[kind]} fra mødet ${dateInWords(date)}: ${address}`),
    url: address,
    timestamp: Date.parse(lastChanged(provenance)),
    ...(place === null ? {} : { location: readable(place) }),
    ...timesOf(meeting, date),
  };
}

const kinds = {
  minutes: "Referat",
  agenda: "Dagsorden",
  "supplementary-agenda": "Tillægsdagsorden",
} as const;

type Times = Pick<EventAttributes, "start" | "startOutputType"> & {
  readonly duration: DurationObject;
};

/** A whole day where no time is known; where it is not told when a meeting ended, an hour stands for it. */
function timesOf({ startTime, endTime }: BodyMeeting, date: string): Times {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const start = minutesOf(startTime);
  if (start === null) return { start: [year, month, day], duration: { days: 1 } };
  const end = minutesOf(endTime);
  const length = end !== null && end > start ? end - start : usualLength;
  const at: DateArray = [year, month, day, Math.floor(start / 60), start % 60];
  return {
    start: at,
    startOutputType: "local",
    duration: { hours: Math.floor(length / 60), minutes: length % 60 },
  };
}

const usualLength = 60;

/** "16:00" as minutes of the day; null where it is no time. */
function minutesOf(time: string | null): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time ?? "") ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** On one line, without what no calendar can hold. */
function readable(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
