import { expect, test } from "vitest";
import type { AgendaItem, Meeting, ParsedMeeting } from "../../../contract/meeting.ts";
import { toTakedown, type Wish } from "../../../indexer/takedown/make-takedown.ts";
import { openTakedowns } from "../../../indexer/takedown/take-down.ts";
import { someItem, someMeeting, someSection } from "../../support/minutes/parsed-meeting.ts";

const key = "0f".repeat(32);
const given = { reason: "Ønske", at: new Date("2026-01-01T12:00:00Z") };

const long = someItem({
  number: "1",
  title: "Klage over støj",
  sections: [someSection("Naboen klager over støj fra havnen hver nat. ".repeat(5))],
});
const short = someItem({ number: "2", title: "Eventuelt", sections: [someSection("Intet.")] });
const other = someItem({ number: "3", title: "Nyt tag", sections: [someSection("Godkendt.")] });
const meeting = someMeeting({ items: [long, short, other] });

const wishOf = (place: number): Wish => {
  const id = `${meeting.meeting.id}-${place + 1}`;
  return { kind: "item", id, held: { meeting: meeting.meeting, place } };
};
const takeDown = (wish: Wish, parsed: ParsedMeeting) =>
  openTakedowns({ entries: [toTakedown(wish, given, key)], key }).takeDown(parsed);
const moved = (facts: Partial<Meeting>) => someMeeting({ items: [long, short, other], ...facts });
const numbered = (item: AgendaItem, number: string) => ({ ...item, number });

test("an item goes by its id, whatever it says now; its place and number stay for the others' ids", () => {
  const changed = { ...long, sections: [someSection("Noget andet.")] };
  const left = takeDown(wishOf(0), moved({ items: [changed, short, other] }));
  expect(left?.takenDown).toEqual([0]);
  expect(left?.meeting.items[0]).toEqual(someItem({ number: "1" }));
  expect(left?.meeting.items.slice(1)).toEqual([short, other]);
});

test("its content is known again under another number, meeting, municipality and file", () => {
  const elsewhere = { id: "ukendt", municipality: null, bodyKey: null, date: null };
  const left = takeDown(wishOf(0), moved({ ...elsewhere, items: [other, numbered(long, "9")] }));
  expect(left?.takenDown).toEqual([1]);
});

test("what is short is the same in the same meeting alone", () => {
  const again = takeDown(wishOf(1), moved({ id: "andet-navn", items: [other, short] }));
  expect(again?.takenDown).toEqual([1]);
  for (const facts of [{ date: "2021-04-08" }, { bodyKey: "Teknisk Udvalg" }])
    expect(takeDown(wishOf(1), moved({ id: "andet", ...facts }))?.takenDown).toBeUndefined();
});

test("a meeting goes by its id, and by its items under another", () => {
  const wish = { kind: "meeting", id: meeting.meeting.id, held: meeting.meeting } as const;
  expect(takeDown(wish, moved({ items: [other] }))).toBeNull();
  expect(takeDown(wish, moved({ id: "andet-navn" }))).toBeNull();
  const partly = takeDown(wish, moved({ id: "andet", items: [long, someItem({ title: "Ny" })] }));
  expect(partly?.takenDown).toEqual([0]);
});

test("what was told of an item goes with it: problems of its lines, and those that quote it", () => {
  const problems = [
    { code: "words-glued", line: 1, message: "Her." },
    { code: "title-from-contents", line: 90, message: "»Klage over støj« står i oversigten." },
    { code: "date-inferred", line: 90, message: "Datoen er udledt." },
  ];
  const left = takeDown(wishOf(0), { ...meeting, problems });
  expect(left?.problems.map(({ code }) => code)).toEqual(["date-inferred"]);
});
