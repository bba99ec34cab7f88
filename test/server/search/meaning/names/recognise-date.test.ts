import { expect, test } from "vitest";
import { dateAt } from "../../../../../server/search/meaning/names/recognise-date.ts";

const at = (typed: string) => dateAt(typed.split(" "), 0);

test.each([
  ["11. marts 2021", "day", "2021-03-11", "11. marts 2021", 3],
  ["1. januar 2021 skole", "day", "2021-01-01", "1. januar 2021", 3],
  ["marts 2021", "month", "2021-03", "marts 2021", 2],
  ["december 2021 skole", "month", "2021-12", "december 2021", 2],
])("%s is told as the %s %s", (typed, kind, value, label, length) => {
  expect(at(typed)).toMatchObject({
    length,
    told: { kind, value, label },
    word: { unit: { mark: label } },
  });
});

test.each(["2021", "marts", "11. marts", "skole marts 2021"])("%s is none", (typed) => {
  expect(at(typed)).toBeNull();
});
