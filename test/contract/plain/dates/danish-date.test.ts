import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDanishDate } from "../../../../contract/plain/dates/danish-date.ts";

describe("a date as a Dane types it", () => {
  test.each([
    ["27.8.2020", "2020-08-27"],
    ["27.08.2020", "2020-08-27"],
    ["27/8 2020", "2020-08-27"],
    ["27-8-20", "2020-08-27"],
    ["27. august 2020", "2020-08-27"],
    ["den 27. aug. 2020", "2020-08-27"],
    ["27082020", "2020-08-27"],
    [" 2020-08-27 ", "2020-08-27"],
    ["29.2.2020", "2020-02-29"],
  ])("%s is a day", (typed, day) => {
    expect(parseDanishDate(typed)).toBe(day);
    expect(parseDanishDate(typed, "last")).toBe(day);
  });

  test.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["august 2020", "2020-08-01", "2020-08-31"],
    ["2.2021", "2021-02-01", "2021-02-28"],
    ["2021-02", "2021-02-01", "2021-02-28"],
  ])("%s is its first day or its last", (typed, first, last) => {
    expect(parseDanishDate(typed, "first")).toBe(first);
    expect(parseDanishDate(typed, "last")).toBe(last);
  });

  test.each(["32.1.2020", "29.2.2021", "1.13.2020", "i går", "", "27.8", "1. xyz 2020", "999"])(
    "%s is none",
    (typed) => expect(parseDanishDate(typed)).toBeNull(),
  );

  test("whatever is typed, what comes out is a day of the calendar or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d ./-]{1,12}$/)), (typed) => {
        const day = parseDanishDate(typed);
        if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
