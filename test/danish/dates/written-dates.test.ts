import { expect, test } from "vitest";
import { datesIn } from "../../../danish/dates/written-dates.ts";
import { words } from "../../../danish/letters/words.ts";

const dates = (text: string) => datesIn(text, words(text)).map(({ tokens }) => tokens);

test.each(["27. august 2020", "27 aug. 2020", "27.08.2020", "27-08-2020", "den 27. august, 2020"])(
  "%s is one date, however it is written",
  (text) => expect(dates(text).map(([whole]) => whole)).toEqual(["27x8x2020"]),
);

test("a day without its year is the day of any year", () => {
  expect(dates("27. august")).toEqual([["27x8"]]);
  expect(dates("27. august 2020")).toEqual([["27x8x2020", "27x8"]]);
});

test.each(["27. august (2020", "27. august – 2020", "27. august 12"])(
  "%s is a day whose year does not stand beside it",
  (text) => expect(dates(text)).toEqual([["27x8"]]),
);

test.each([
  "august 2020",
  "31.2.2024",
  "31.02.2024",
  "32. august",
  "0. maj",
  "27 i august",
  "27. budget 2020",
  "kl. 27.08",
])("%s is no date", (text) => expect(dates(text)).toEqual([]));
