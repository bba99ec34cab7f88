/** The days that a period typed in a query begins and ends with. */
import { describe, expect, test } from "vitest";
import {
  parseMonth,
  parsePeriodEnd,
  parsePeriodStart,
} from "../../../../server/search/language/date-word.ts";

test.each([
  ["2019-04-01", "2019-04-01", "2019-04-01"],
  ["1.4.2019", "2019-04-01", "2019-04-01"],
  ["01-04-2019", "2019-04-01", "2019-04-01"],
  ["1/4/2019", "2019-04-01", "2019-04-01"],
  ["1. april 2019", "2019-04-01", "2019-04-01"],
  ["den 1. april 2019", "2019-04-01", "2019-04-01"],
  ["d. 1. APRIL 2019", "2019-04-01", "2019-04-01"],
  ["1 apr. 2019", "2019-04-01", "2019-04-01"],
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-04", "2019-04-01", "2019-04-30"],
  ["april 2019", "2019-04-01", "2019-04-30"],
  ["februar 2020", "2020-02-01", "2020-02-29"],
  ["februar 2021", "2021-02-01", "2021-02-28"],
  ["december 2021", "2021-12-01", "2021-12-31"],
])("%s goes from %s to %s", (typed, first, last) => {
  expect([parsePeriodStart(typed), parsePeriodEnd(typed)]).toEqual([first, last]);
});

test.each([
  "31.2.2019",
  "2019-02-30",
  "2019-13",
  "31. april 2019",
  "april",
  "april 19",
  "april 2019 og maj",
  "1.4.19",
  "20190",
  "x2019-04-01",
  "2019-04-01x",
  "",
])("»%s« is no period", (typed) => {
  expect([parsePeriodStart(typed), parsePeriodEnd(typed)]).toEqual([null, null]);
});

describe("a month of a year", () => {
  test.each([
    ["2019-04", "2019-04"],
    ["april 2019", "2019-04"],
    ["dec. 2019", "2019-12"],
    ["1. april 2019", null],
    ["2019", null],
    ["2019-00", null],
  ])("%s: %s", (typed, month) => {
    expect(parseMonth(typed)).toBe(month);
  });
});
