import { expect, test } from "vitest";
import { monthNames } from "../../../contract/plain/dates/months.ts";
import { dateTokens, monthOf } from "../../../danish/dates/calendar.ts";
import { toEngineForm, toEngineLemma } from "../../../danish/letters/engine-text.ts";

test("a month is named in full, or by three or four letters, with a point or none", () => {
  expect(monthNames.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(["Jan.", "sept", "AUG", "Juli"].map(monthOf)).toEqual([1, 9, 8, 7]);
  for (const word of ["augus", "ja", "maj-", "augusten", "marx"]) expect(monthOf(word)).toBeNull();
});

test("a day is found under its year, its month's name, and the month and the day of that year", () => {
  expect(dateTokens("2021-03-04")).toEqual([
    toEngineForm("2021"),
    toEngineLemma("marts"),
    "dato202103",
    "dato20210304",
  ]);
});
