/** Files that hold several meetings one after the other, or the same one twice. */

import type { Problem } from "../../contract/meeting.ts";
import type { Changing } from "../../contract/plain/changing.ts";
import { type Beginning, findBeginnings } from "./head/beginnings.ts";
import { sameBody } from "./recognise/body-name.ts";
import { firstDate } from "./recognise/danish-date.ts";
import type { Recognised } from "./recognise/recognised.ts";

/** A meeting's lines, and what is to say of their place in the file. */
type MeetingRows = {
  readonly rows: readonly Recognised[];
  readonly problems: readonly Problem[];
};

/**
 * The lines of each meeting; a list of older minutes' titles is no meeting, and of the same minutes
 * printed twice the corrected ones, else those that decide more, are the meeting's. What stands above
 * the first, dates apart, is said of them all.
 */
export function splitMeetings(rows: readonly Recognised[]): MeetingRows[] {
  const begun = findBeginnings(rows);
  const filled = begun.filter(({ at }, i) => holdsItems(rows.slice(at, begun[i + 1]?.at)));
  const meetings = joinParts(rows, filled);
  const [first] = meetings;
  if (!first || meetings.length + first.problems.length < 2) return [{ rows, problems: [] }];
  const nameless = meetings.some(({ beginning }) => beginning.body === null);
  const above = nameless ? firstDated(rows, first.from) : first.from;
  const common = rows.slice(0, above).filter((row) => firstDate(row.line.text) === null);
  return meetings.map(({ parts, problems }) => ({
    rows: withCommon(common, parts.flat()),
    problems,
  }));
}

/** Where the titles of the others name no body, what stands above the first title's day names it. */
function firstDated(rows: readonly Recognised[], from: number): number {
  const at = rows.slice(from).findIndex(({ line }) => firstDate(line.text) !== null);
  return from + Math.max(0, at);
}

function withCommon(common: readonly Recognised[], own: readonly Recognised[]): Recognised[] {
  const known = new Set(own);
  return [...common.filter((row) => !known.has(row)), ...own];
}

/** Labels, or numbers that rise. */
function holdsItems(rows: readonly Recognised[]): boolean {
  if (rows.filter((row) => row.label && row.label.type !== "attendance").length >= 2) return true;
  return rows.filter(({ heading }) => heading !== null).length >= 2;
}

/** A meeting put together of its parts: those of one body on one day belong together. */
type Joined = {
  readonly from: number;
  readonly beginning: Beginning;
  readonly parts: readonly (readonly Recognised[])[];
  readonly problems: readonly Problem[];
};

function joinParts(rows: readonly Recognised[], beginnings: readonly Beginning[]): Joined[] {
  const joined: Changing<Joined>[] = [];
  for (const [i, beginning] of beginnings.entries()) {
    const part = rows.slice(beginning.at, beginnings[i + 1]?.at);
    const known = joined.find((one) => isSameMeeting(one.beginning, beginning));
    if (known) addPart(known, part, beginning);
    else joined.push({ from: beginning.at, beginning, parts: [part], problems: [] });
  }
  return joined;
}

function isSameMeeting(a: Beginning, b: Beginning): boolean {
  if (a.date !== b.date || (a.time && b.time && a.time !== b.time)) return false;
  return a.body === null || b.body === null || sameBody(a.body, b.body, null);
}

/** The same items once more are no others; what is headed "(rettet)" counts. */
function addPart(known: Changing<Joined>, part: readonly Recognised[], beginning: Beginning): void {
  const twin = known.parts.findIndex((one) => isTwin(one, part));
  if (twin < 0) known.parts.push(part);
  else {
    if (isBetter(part, known.parts[twin] ?? [], beginning)) known.parts[twin] = part;
    known.problems.push(twice(part[0]?.line.line ?? 1));
  }
}

/** A corrected version counts, and minutes count more than their agenda. */
function isBetter(
  part: readonly Recognised[],
  known: readonly Recognised[],
  { corrected }: Beginning,
): boolean {
  return corrected || decisionsIn(part) > decisionsIn(known);
}

function decisionsIn(rows: readonly Recognised[]): number {
  return rows.filter(({ label }) => label?.type === "decision").length;
}

/** Most headings of the second stand in the first. */
function isTwin(first: readonly Recognised[], second: readonly Recognised[]): boolean {
  const known = new Set(first.flatMap(keyOf));
  const keys = second.flatMap(keyOf);
  const again = keys.filter((key) => known.has(key));
  return keys.length > 0 && again.length * 5 >= keys.length * 4;
}

function keyOf({ heading, caseLine }: Recognised): string[] {
  const number = heading && `${heading.heading.number} ${heading.heading.title.toLowerCase()}`;
  return [number, caseLine?.caseNumber].flatMap((key) => key ?? []);
}

function twice(line: number): Problem {
  const message = "Samme referat står to gange i filen; det er kun taget med én gang.";
  return { code: "same-minutes-twice", line, message };
}
