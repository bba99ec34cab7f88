import { expect, test } from "vitest";
import { yearlessDate } from "../../../../indexer/parse/head/yearless-date.ts";

const page = "Referater af Udsatterådets møder i 2021";

test("the page's title has the year", () => {
  expect(yearlessDate([page, "27. oktober - Møde på Broen"])).toBe("2021-10-27");
  expect(yearlessDate([page, "onsdag den 3. maj"])).toBe("2021-05-03");
});

test("without a year, or with two, there is no date", () => {
  expect(yearlessDate(["27. oktober - Møde på Broen"])).toBeNull();
  expect(yearlessDate([page, "Budget for 2022", "27. oktober - Møde"])).toBeNull();
});

test("a day that is none, and a number in a title, are no date", () => {
  expect(yearlessDate([page, "31. februar - Møde"])).toBeNull();
  expect(yearlessDate([page, "2. behandling"])).toBeNull();
});
