import type { FastifyInstance } from "fastify";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../../server/app.ts";
import { testAppOptions } from "../../support/app-options.ts";
import { archiveOf } from "../../support/archive-of.ts";
import { testArchive } from "../../support/engine/engine.ts";
import { someItem, someMeeting } from "../../support/minutes/parsed-meeting.ts";

const archive = testArchive();
const items = [someItem({ number: "1", title: "Cykelsti" })];
const meetings = [
  someMeeting({
    id: "a",
    items,
    startTime: "16:00",
    endTime: "18:30",
    place: "Salen; 1. sal, Rådhuset\nTorvet",
  }),
  someMeeting({ id: "b", items, date: "2021-12-31", startTime: "09:05" }),
  someMeeting({ id: "c", items, date: "2021-05-01", startTime: null }),
  someMeeting({ id: "d", items, date: null }),
  someMeeting({ id: "g", items, body: `Råd🦢et\u0007, \\ ${"æøå 🦢".repeat(60)}`, bodyKey: "Å" }),
  someMeeting({ id: "e", items, bodyKey: "Ældrerådet", body: "Ældrerådet" }),
  someMeeting({ id: "f", items, municipality: "Gyldenø" }),
];

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildApp({ ...testAppOptions(), portal: await archiveOf(archive, meetings) });
});
afterAll(() => app.close());

async function eventsOf(search: string) {
  const { statusCode, headers, body } = await app.inject(`/calendar.ics?${search}`);
  expect([statusCode, headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
  const calendar = new ICAL.Component(ICAL.parse(body));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return { calendar, events: new Map(events.map((event) => [event.uid, event])) };
}

test("another parser reads a body's dated meetings, with time, place and the meeting's page", async () => {
  const { calendar, events } = await eventsOf("municipality=Vibefjord&body=Byr%C3%A5det");
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect([...events.keys()].sort()).toEqual(["a@referatsoeg", "b@referatsoeg", "c@referatsoeg"]);
  const event = events.get("a@referatsoeg");
  expect(`${event?.startDate}`).toBe("2021-03-04T16:00:00");
  expect(`${event?.endDate}`).toBe("2021-03-04T18:30:00");
  expect(event?.location).toBe("Salen; 1. sal, Rådhuset Torvet");
  expect(event?.summary).toBe("Byrådet, Vibefjord");
  expect(event?.component.getFirstPropertyValue("url")).toMatch(/^http:\/\/[^/]+\/moede\/a$/);
});

test("a meeting that ends at no known time takes an hour, one without a time the day", async () => {
  const { events } = await eventsOf("municipality=Vibefjord&body=Byr%C3%A5det");
  expect(`${events.get("b@referatsoeg")?.endDate}`).toBe("2021-12-31T10:05:00");
  expect(events.get("c@referatsoeg")?.startDate.isDate).toBe(true);
});

test("without a body it is all the municipality's meetings, and of no others", async () => {
  const { events } = await eventsOf("municipality=Vibefjord");
  expect([...events.keys()].sort()).toEqual(
    ["a", "b", "c", "e", "g"].map((id) => `${id}@referatsoeg`),
  );
});

test("it says the same each time it is asked, so that no calendar sees changes where there are none", async () => {
  const [one, other] = await Promise.all([
    app.inject("/calendar.ics?municipality=Vibefjord"),
    app.inject("/calendar.ics?municipality=Vibefjord"),
  ]);
  expect(one.body).toBe(other.body);
  expect(one.body).toContain("DTSTAMP:20260101T120000Z");
});

test("there is none of a body that the archive does not have", async () => {
  expect((await app.inject("/calendar.ics?municipality=Vibefjord&body=Nej")).statusCode).toBe(404);
  expect((await app.inject("/calendar.ics")).statusCode).toBe(400);
});

/** RFC 5545, sections 3.1, 3.4, 3.6 and 3.6.1: what a calendar program may refuse the whole file for. */
test("it keeps the rules of iCalendar, whatever letters a body's name has", async () => {
  const { rawPayload, body } = await app.inject("/calendar.ics?municipality=Vibefjord");
  expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]|[^\P{Cc}\t]/u);
  expect(body.endsWith("END:VCALENDAR\r\n") || body.endsWith("END:VCALENDAR")).toBe(true);
  const folded = rawPayload.toString("latin1").split("\r\n");
  expect(Math.max(...folded.map((line) => line.length))).toBeLessThanOrEqual(75);
  const strict = new TextDecoder("utf-8", { fatal: true });
  for (const line of folded) strict.decode(Buffer.from(line, "latin1"));

  const lines = body.replace(/\r\n[ \t]/g, "").split("\r\n");
  const [head = [], ...events] = groups(lines, "BEGIN:VEVENT");
  expect(head[0]).toBe("BEGIN:VCALENDAR");
  for (const property of ["VERSION", "PRODID"]) expect(valuesOf(head, property)).toHaveLength(1);
  for (const event of events) {
    expect(valuesOf(event, "UID")).toHaveLength(1);
    expect(valuesOf(event, "DTSTAMP")).toEqual([expect.stringMatching(/^\d{8}T\d{6}Z$/)]);
    expect(valuesOf(event, "DTSTART")).toEqual([expect.stringMatching(/^\d{8}(?:T\d{6})?$/)]);
    const ends = [...valuesOf(event, "DTEND"), ...valuesOf(event, "DURATION")];
    expect(ends).toHaveLength(1);
  }
  const uids = events.flatMap((event) => valuesOf(event, "UID"));
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids).toHaveLength(5);
});

function groups(lines: readonly string[], begin: string): string[][] {
  const made: string[][] = [[]];
  for (const line of lines) {
    if (line === begin) made.push([]);
    made.at(-1)?.push(line);
  }
  return made;
}

function valuesOf(lines: readonly string[], property: string): string[] {
  return lines.flatMap((line) => new RegExp(`^${property}(?:;[^:]*)?:(.*)$`).exec(line)?.[1] ?? []);
}
