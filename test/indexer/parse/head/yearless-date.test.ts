import { expect, test } from "vitest";
import { shortDate, yearlessDate } from "../../../../indexer/parse/head/yearless-date.ts";

const page = "Referater af Udsatterådets møder i 2021";

test("the page's title has the year", () => {
  expect(yearlessDate([page, "27. oktober - Møde på Broen"])).toBe("2021-10-27");
  expect(yearlessDate([page, "onsdag den 3. maj"])).toBe("2021-05-03");
});

test("a month and a year in the page's title tell the year of a day in a sentence", () => {
  const lines = [
    "Skolebestyrelsesmøde april 2020",
    "Referat fra den 30. april kl. 19.30, virtuelt.",
  ];
  expect(yearlessDate(lines)).toBe("2020-04-30");
});

test("without a year, or with two, there is no date", () => {
  expect(yearlessDate(["27. oktober - Møde på Broen"])).toBeNull();
  expect(yearlessDate([page, "Budget for 2022", "27. oktober - Møde"])).toBeNull();
});

test("a day that is none, and a number in a title, are no date", () => {
  expect(yearlessDate([page, "31. februar - Møde"])).toBeNull();
  expect(yearlessDate([page, "2. behandling"])).toBeNull();
});

test.each([
  ["Torsdag d. 10.09.15.", "2015-09-10"],
  ["29/5-17 i aktivitetshuset kl. 19", "2017-05-29"],
  ["Referat 4.5.20", "2020-05-04"],
])("»%s« has the last two digits of the year", (line, date) =>
  expect(shortDate([line])).toBe(date),
);

test.each(["Sag 85.02.02-G01", "kl. 10.09.15", "Budget 1.5.20 mio.", "d. 31.02.15", "Åben 12-15"])(
  "»%s« is no date",
  (line) => expect(shortDate([line])).toBeNull(),
);
