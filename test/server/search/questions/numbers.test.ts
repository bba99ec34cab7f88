import { beforeAll, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../../contract/plain/empty-query.ts";
import type { Portal } from "../../../../server/search/portal.ts";
import { archiveOf } from "../../../support/archive-of.ts";
import { testArchive } from "../../../support/engine/engine.ts";
import { someItem, someMeeting, someSection } from "../../../support/minutes/parsed-meeting.ts";

const archive = testArchive();

/** One of each shape of case numbers, and a text of numbers for each but the first. */
const items: readonly [string, string, string][] = [
  [
    "27.15.00-A30-2-19",
    "Broen",
    "Mødet begyndte kl. 14.30. Prisen er 12.50 kr. Afsnit 27.16 udgår.",
  ],
  ["00.01.00P35-0098", "Havnen", "Rammen er 54,2 mio. kr., heraf 2 % til skilte."],
  ["2018/12345", "Skolen", "Der er afsat 2 millioner kroner og 300.000 kr. til en hal på 340 m2."],
  ["24/1234-7", "Stien", "Stien koster kr. 300 000 og dækker 97 procent af 340 kvm."],
  ["2017-004392", "Parken", "Fristen er den 24.12.2019. Se sag 2018/12345."],
  ["EMN-2019-00123", "Torvet", "Hjælpen gives efter §§ 131, 134 a og 135 i loven."],
  ["19-12345", "Lunden", "Efter servicelovens § 97 er der 1.912.345 kr."],
  [
    "330-2020-164",
    "Molen",
    "Der var 12 borgere den 5. maj 2019. Støtten gives efter SEL §§ 83-85.",
  ],
  ["300206", "Kroen", "Der er 13 borgere. Lov om social service gælder, se § 112 b."],
];

const meeting = someMeeting({
  id: "gyldenoe-udvalget-2020-03-09",
  municipality: "Gyldenø",
  date: "2020-03-09",
  items: items.map(([caseNumber, title, text], at) =>
    someItem({ number: `${at + 1}`, title, caseNumber, sections: [someSection(text)] }),
  ),
});

let portal: Portal;

beforeAll(async () => {
  portal = await archiveOf(archive, [meeting]);
});

async function ask(q: string, exact = false) {
  const { hits, total } = await portal.search({ ...emptyQuery, q, exact });
  const found = hits.filter(({ missing, related }) => !missing && !related);
  expect(found).toHaveLength(total);
  return found;
}

async function titles(q: string): Promise<string[]> {
  const hits = await ask(q);
  return hits.map(({ title }) => title.map(({ text }) => text).join("")).sort();
}

async function marked(q: string): Promise<string[]> {
  const hits = await ask(q);
  const texts = hits.flatMap(({ snippets }) => snippets.flatMap(({ text }) => text));
  return texts.filter(({ match }) => match).map(({ text }) => text);
}

describe("a case by the end of its number", () => {
  test.each([
    ["sag:A30-2-19", ["Broen"]],
    ["sag:a30-2", ["Broen"]],
    ["sag: A30 2 19", ["Broen"]],
    ["sag:004392", ["Parken"]],
    ["sag:A30-2-1", []],
    ["sag:A31-2-19", []],
  ])("is found by %s: %j", async (q, found) => expect(await titles(q)).toEqual(found));
});

describe("a case number", () => {
  test.each([
    ["27.15.00-A30-2-19", "Broen"],
    ["27.15.00–a30–2–19", "Broen"],
    ["27 15 00 A30 2 19", "Broen"],
    ["271500A30219", "Broen"],
    ["sagsnr. 27.15.00-A30-2-19", "Broen"],
    ["J.nr.: 27.15.00-A30-2-19", "Broen"],
    ["27.15.00-A3", "Broen"],
    ["27.15.00 a30", "Broen"],
    ["27.15", "Broen"],
    ["sagsnr. 27.15", "Broen"],
    ["A30-2-19", "Broen"],
    ["a30 2 19", "Broen"],
    ["A30", "Broen"],
    ["P35", "Havnen"],
    ["004392", "Parken"],
    ["00123", "Torvet"],
    ["00.01.00P35-0098", "Havnen"],
    ["00.01.00-p35-0098", "Havnen"],
    ["000100P350098", "Havnen"],
    ["24/1234-7", "Stien"],
    ["24/1234", "Stien"],
    ["sag nr. 24/1234", "Stien"],
    ["2024/1234", "Stien"],
    ["sagsnr. 2024/1234-7", "Stien"],
    ["2017-004392", "Parken"],
    ["2017004392", "Parken"],
    ["2017-0043", "Parken"],
    ["2017 004392", "Parken"],
    ["EMN-2019-00123", "Torvet"],
    ["emn 2019 00123", "Torvet"],
    ["emn201900123", "Torvet"],
    ["EMN-2019", "Torvet"],
    ["19-12345", "Lunden"],
    ["1912345", "Lunden"],
    ["330-2020-164", "Molen"],
    ["330‑2020‑164", "Molen"],
    ["330-2020", "Molen"],
    ["sagsnr. 300206", "Kroen"],
    ["300206", "Kroen"],
  ])("typed as %s finds its item alone", async (q, title) => {
    expect(await titles(q)).toEqual([title]);
  });

  test.each([
    ["27.15.00–a30–2–19", "Broen"],
    ["27 15 00 A30", "Broen"],
    ["00.01.00-p35-0098", "Havnen"],
    ["24/1234", "Stien"],
    ["2017-0043", "Parken"],
    ["emn-2019-00123", "Torvet"],
    ["330-2020", "Molen"],
  ])("is found after sag: typed as %s", async (q, title) => {
    expect(await titles(`sag:"${q}"`)).toEqual([title]);
  });

  test.each(["27.15.00-A30-2-19", "271500A30219", "A30-2-19", "27.15", "2024/1234", "1912345"])(
    "is what a hit typed as %s tells",
    async (q) => {
      const [hit] = await ask(q);
      expect(hit?.why.words.map(({ word, field }) => [word, field])).toContainEqual([
        q,
        "case-number",
      ]);
    },
  );

  test("is found where a text names it too, below the case itself", async () => {
    const hits = await ask("2018/12345");
    expect(hits.map(({ number }) => number)).toEqual(["3", "5"]);
    expect(await marked("2018/12345")).toEqual(["2018/12345"]);
  });

  test("is found taken as written, by its beginning too", async () => {
    for (const q of ["27.15.00-A30-2-19", "27.15.00"])
      expect((await ask(q, true)).map(({ number }) => number)).toEqual(["1"]);
  });

  test("may be excluded, by its beginning too", async () => {
    expect(await titles("borgere -330-2020-164")).toEqual(["Kroen"]);
    expect(await titles("mødet -27.15")).toEqual([]);
  });

  test("is not found by another that begins as it does", async () => {
    expect(await titles("18/1234")).toEqual([]);
    expect(await titles("24/12345")).toEqual([]);
  });
});

describe("a number is what it looks like", () => {
  test.each([
    ["14.30", ["Broen"]],
    ["kl. 14.30", ["Broen"]],
    ["14:30", ["Broen"]],
    ["12.50 kr", ["Broen"]],
    ["12,50 kroner", ["Broen"]],
    ["27.16", ["Broen"]],
    ["2 mio", ["Skolen"]],
    ["2.000.000 kr.", ["Skolen"]],
    ["54,2 mio. kr.", ["Havnen"]],
    ["300000", ["Skolen", "Stien"]],
    ["300.000 kr", ["Skolen", "Stien"]],
    ["300 000", ["Skolen", "Stien"]],
    ["340 m2", ["Skolen", "Stien"]],
    ["340m²", ["Skolen", "Stien"]],
    ["97 pct", ["Stien"]],
    ["97%", ["Stien"]],
    ["24.12", ["Parken"]],
    ["24.12.2019", ["Parken"]],
    ["24-12-2019", ["Parken"]],
    ["24. december 2019", ["Parken"]],
    ["tolv borgere", ["Molen"]],
    ["12 borgere", ["Molen"]],
    ["tretten borgere", ["Kroen"]],
    ["to mio", ["Skolen"]],
    ["5. maj", ["Molen"]],
    ["05.05.2019", ["Molen"]],
  ])("%s is found in %j", async (q, expected) => {
    expect(await titles(q)).toEqual(expected);
  });

  test("the day of a meeting is found by its date, whole or without the year", async () => {
    for (const q of [
      "09-03-2020",
      "9.3.2020",
      "2020-03-09",
      "9/3",
      "09.03",
      "9. marts 2020",
      "9. mar.",
    ])
      expect(await titles(q)).toHaveLength(items.length);
  });

  test("an amount or a date is marked however it is written", async () => {
    expect(await marked("05.05.2019")).toEqual(["5. maj 2019"]);
    expect(await marked("300.000 kr")).toEqual(["300.000 kr", "kr. 300 000"]);
    expect(await marked("97 pct")).toEqual(["97 procent"]);
  });
});

describe("a paragraph", () => {
  test.each([
    ["servicelov paragraf 97", ["Lunden"]],
    ["§97", ["Lunden"]],
    ["§134a", ["Torvet"]],
    ["§ 134 a", ["Torvet"]],
    ["par. 135", ["Torvet"]],
    ["§ 132", []],
    ["serviceloven paragraf 97", ["Lunden"]],
    ["servicelovens § 97", ["Lunden"]],
    ["SEL § 97", ["Lunden"]],
    ["sel § 84", ["Molen"]],
    ["lov om social service § 85", ["Molen"]],
    ["serviceloven § 112b", ["Kroen"]],
    ["SEL", ["Kroen", "Lunden", "Molen"]],
    ["lov om social pension", []],
  ])("%s is found in %j", async (q, expected) => {
    expect(await titles(q)).toEqual(expected);
  });

  test("is marked, and so is its law by whatever name", async () => {
    expect(await marked("servicelovens § 112 b")).toEqual(["Lov om social service", "§ 112 b"]);
    expect(await marked("lov om social service paragraf 97")).toEqual(["servicelovens", "§ 97"]);
  });
});

test("what is found by a number written otherwise is marked", async () => {
  expect(await marked("2000000")).toEqual(["2 millioner kroner"]);
  expect((await marked("0,3 mio")).sort()).toEqual(["300 000", "300.000"]);
  expect(await marked("§ 135")).toEqual(["135"]);
});
