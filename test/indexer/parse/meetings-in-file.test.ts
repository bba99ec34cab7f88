/** Several meetings in one file, whatever their heads look like. */
import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../indexer/read/text/read-text.ts";

type Day = { readonly short: string; readonly long: string; readonly iso: string };

const first: Day = { short: "12-03-2024", long: "12. marts 2024", iso: "2024-03-12" };
const later: Day = { short: "19-03-2024", long: "19. marts 2024", iso: "2024-03-19" };

const heads: Record<string, (body: string, day: Day) => string> = {
  "title with body and day": (body, { short }) =>
    `REFERAT ${body} d. ${short}\n\nMødedato Tirsdag d. ${short} kl. 17:00\n`,
  "five lines": (body, { long }) =>
    `Referat\ntil\nmødet i ${body}\nden ${long} kl. 17:00\ni Rådhuset\n`,
  "those who came": (body, { short }) =>
    `Referat af møde i ${body}\nDen ${short} kl. 17:00 i Rådhuset\n\nDeltagere:\nAnna Ager (A)\nBo Bæk (V)\n`,
  "body above the title": (body, { short }) =>
    `${body}\n\nReferat\n\nDato: ${short}\nSted: Rådhuset\n`,
  "title behind the body": (body, { short }) =>
    `${body} - Referat\n\nDato: ${short}\nLokale: Salen\nTidspunkt: Kl. 17:00\n`,
  "labelled values": (body, { short }) =>
    `Referat\n\nUdvalg: ${body}\nMødedato: ${short}\nMødested: Rådhuset\n`,
  "no title": (body, { long }) =>
    `${body} den ${long}\n\nMødested: Rådhuset\nDeltagere: Anna Ager, Bo Bæk\n`,
  "upper-case labels": (body, { short }) =>
    `UDVALG\n\n${body}\n\nMØDE\n\nReferat\n\nSTED\n\nSalen\n\nSTARTTIDSPUNKT\n\n${short} 17:00:00\n`,
};

const items: Record<string, (titles: readonly string[], from: number) => string> = {
  "case numbers and labels": (titles, from) =>
    titles
      .map(
        (title, i) =>
          `Punkt ${i + 1}: ${title}\n\n05.01.00-P20-${from + i}-24\n\nBeslutning\n\nGodkendt.\n`,
      )
      .join("\n"),
  labels: (titles) =>
    titles
      .map(
        (title, i) =>
          `${i + 1}. ${title}\n\nSagsfremstilling\n\nSagen er ny.\n\nBeslutning\n\nGodkendt.\n`,
      )
      .join("\n"),
  "no labels": (titles) => titles.map((title, i) => `${i + 1}. ${title}\nGodkendt.\n`).join("\n"),
};

const ours = ["Ny bro", "Kaj"];
const theirs = ["Skolehaver", "Lygter", "Eventuelt"];

function parsed(text: string) {
  return parseMeetings({ name: "bundt.txt", blocks: textBlocks(text), source: null });
}

function found(text: string) {
  return parsed(text).map(({ meeting: { body, date, items: all } }) => ({
    body,
    date,
    items: all.map(({ title, decision }) => [title, decision]),
  }));
}

const meeting = (body: string, day: Day, titles: readonly string[]) => ({
  body,
  date: day.iso,
  items: titles.map((title) => [title, "Godkendt."]),
});

describe.each(Object.entries(heads))("heads: %s", (_, head) => {
  describe.each(Object.entries(items))("items: %s", (__, print) => {
    const one = `${head("Havneudvalget", first)}\n${print(ours, 1)}\n`;

    test("two bodies on one day are two meetings", () => {
      const text = `${one}${head("Byrådet", first)}\n${print(theirs, 7)}`;
      const expected = [meeting("Havneudvalget", first, ours), meeting("Byrådet", first, theirs)];
      expect(found(text)).toEqual(expected);
    });

    test("a body's two days are two meetings", () => {
      const text = `${one}${head("Havneudvalget", later)}\n${print(theirs, 7)}`;
      const expected = [
        meeting("Havneudvalget", first, ours),
        meeting("Havneudvalget", later, theirs),
      ];
      expect(found(text)).toEqual(expected);
    });

    test("the same minutes twice are one meeting, and the problem says so", () => {
      expect(found(one + one)).toEqual([meeting("Havneudvalget", first, ours)]);
      const codes = parsed(one + one).flatMap(({ problems }) => problems.map(({ code }) => code));
      expect(codes).toContain("same-minutes-twice");
    });
  });
});

const head = "REFERAT Havneudvalget d. 12-03-2024";
const facts = "Mødedato Tirsdag d. 12. marts 2024 kl. 17:00";
const item = (decision: string) =>
  `Punkt 1: Ny bro\n\n05.01.00-P20-1-24\n\nBeslutning\n\n${decision}\n\nPunkt 2: Kaj\n\n05.01.00-P20-2-24\n\nBeslutning\n\nUdsat.\n`;

test("of minutes and their corrected version in one file the corrected count", () => {
  const text = `${head}\n\n${facts}\n\n${item("Godkendt.")}\n${head} (rettet)\n\n${facts}\n\n${item("Afvist.")}`;
  expect(parsed(text).map(({ meeting: { items: all } }) => all[0]?.decision)).toEqual(["Afvist."]);
});

test("older minutes that an item lists are no meetings", () => {
  const list =
    "Referat af møde i Havneudvalget den 5. februar 2024\nReferat af møde i Byrådet den 6. februar 2024";
  const text = `${head}\n\n${facts}\n\nPunkt 1: Referater\n\nSagsfremstilling\n\n${list}\n\nBeslutning\n\nTaget til efterretning.\n\nFraværende: Anna Ager\n\nPunkt 2: Kaj\n\nBeslutning\n\nUdsat.\n`;
  expect(found(text)).toHaveLength(1);
});

test("»(rettet)« may stand within the title, before who met", () => {
  const items = (verdict: string) =>
    `1. Havn\nBeslutning\n${verdict}\n2. Skole\nBeslutning\nUdsat.\n`;
  const text = `Referat Byrådet den 4. maj 2020\n${items("Godkendt.")}\nReferat (rettet) Byrådet den 4. maj 2020\n${items("Afvist.")}`;
  expect(found(text)).toEqual([
    {
      body: "Byrådet",
      date: "2020-05-04",
      items: [
        ["Havn", "Afvist."],
        ["Skole", "Udsat."],
      ],
    },
  ]);
});

test("what is printed above the first head and stands above another is none of the meeting before", () => {
  const meeting = (day: Day) =>
    `Huleby Kommune\n\nReferat\n\nHavneudvalget\n\nDato: ${day.long}\nSted: Rådhuset\n\n1. Kaj\n\nBeslutning\nGodkendt.\n\n2. Kran\n\nBeslutning\nUdsat.\n\n`;
  expect(found(meeting(first) + meeting(later)).map(({ date, items }) => [date, items])).toEqual(
    [first, later].map(({ iso }) => [
      iso,
      [
        ["Kaj", "Godkendt."],
        ["Kran", "Udsat."],
      ],
    ]),
  );
});
