import { expect, test } from "vitest";
import {
  datesOfMeeting,
  findDates,
  firstDate,
} from "../../../../indexer/parse/recognise/danish-date.ts";

test.each([
  ["Tirsdag d. 10. september 2024 kl. 14:00", "2024-09-10"],
  ["mandag den 3. december 2018", "2018-12-03"],
  ["05. december 2016", "2016-12-05"],
  ["09-11-2021", "2021-11-09"],
  ["Den 09.01.2020 kl. 13:00", "2020-01-09"],
  ["d. 20. 6. 2022", "2022-06-20"],
  ["møde 4.4.2022", "2022-04-04"],
  ["d. 4.4. 2022", "2022-04-04"],
  ["7 april 2022", "2022-04-07"],
  ["10. nov 2016", "2016-11-10"],
  ["Mandag, 11 januar, 2021 - 19:00", "2021-01-11"],
  ["Torsdag, September 17, 2020 - 18:00", "2020-09-17"],
  ["8/29/2019 4:00:00 PM", "2019-08-29"],
  ["9/2/2014", "2014-02-09"],
  ["15-maj-2002", "2002-05-15"],
  ["Møde 02/06 2022", "2022-06-02"],
  ["2023-04-24 16.05", "2023-04-24"],
  ["lørdag den 23. maj - søndag den 24. maj 2020", "2020-05-23"],
  ["d. 23.-24. maj 2020", "2020-05-23"],
  ["pkt. 4. - 24. maj 2020", "2020-05-24"],
  ["30. - 2. maj 2020", "2020-05-02"],
  ["den 31. februar 2020", null],
  ["punkt 12.3, se side 2020", null],
  ["sag 8/3 og 10/2019", null],
])("%s is %s", (text, iso) => {
  expect(firstDate(text)).toBe(iso);
});

test("dates are found in their order, each once", () => {
  const text = "mellem 12-01-2020 og den 3. marts 2020";
  expect(findDates(text).map(({ iso }) => iso)).toEqual(["2020-01-12", "2020-03-03"]);
});

test.each(["12\u201103\u20112024", "12\u201003\u20102024", "12\u221203\u22122024"])(
  "a date is one with hyphens of any kind: %s",
  (text) => {
    expect(findDates(text)).toEqual([{ iso: "2024-03-12", start: 0, end: 10 }]);
  },
);

test.each([
  "Dannet den: Onsdag den 15-05-2013 Mødedato: Tirsdag den 14-05-2013",
  "Mødedato: 14-05-2013 Udskrevet den 15. maj 2013",
  "Møde 14.05.2013, opdateret: 15.05.2013",
  "Udsendelsesdato: onsdag d. 15. maj 2013. Møde den 14. maj 2013",
])("»%s« tells of one meeting, and of when the document was made", (text) => {
  expect(datesOfMeeting(text).map(({ iso }) => iso)).toEqual(["2013-05-14"]);
});

test("a word that only ends so says nothing of the document", () => {
  expect(
    datesOfMeeting("Uopdateret 14-05-2013 og møde om det udsendte den 15-05-2013"),
  ).toHaveLength(2);
});
