import { expect, test } from "vitest";
import { dateAt, seasonAt } from "../../../../../server/search/meaning/names/recognise-date.ts";

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

test("the word before a day is no part of it", () => {
  expect(at("den 11. marts 2021")).toBeNull();
  expect(dateAt(["den", "11.", "marts", "2021"], 1)).toMatchObject({ length: 3 });
});

test.each(["2021", "marts", "11. marts", "skole marts 2021"])("%s is none", (typed) => {
  expect(at(typed)).toBeNull();
});

test.each([
  ["sommeren 2021 skole", "2021-06/2021-08", "sommeren 2021"],
  ["efterår 1999", "1999-09/1999-11", "efteråret 1999"],
  ["Forårets 2020", "2020-03/2020-05", "foråret 2020"],
])("%s is told as the season %s", (typed, value, label) => {
  expect(seasonAt(typed.split(" "), 0)).toMatchObject({
    length: 2,
    told: { kind: "season", value, label },
  });
});

test("a season is each of its months as good as the others, or its name in the text", () => {
  expect(seasonAt(["efteråret", "2021"], 0)?.word.unit).toEqual({
    tokens: [["dato202109"], ["dato202110"], ["dato202111"], ["efterŋret 2021"], ["efterŋr 2021"]],
    alike: 3,
    mark: "efteråret 2021",
    others: ["efterår 2021", "september 2021", "oktober 2021", "november 2021"],
  });
});

test.each(["sommeren", "vinteren 2021", "sommer 21", "sommerhus 2021"])(
  "%s is no season",
  (typed) => expect(seasonAt(typed.split(" "), 0)).toBeNull(),
);
