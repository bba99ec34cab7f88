import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersWithin, writtenNumber } from "../../../danish/numbers/written-number.ts";

test.each([
  ["300.000", "300000"],
  ["300 000", "300000"],
  ["300\u00a0000,00", "300000"],
  ["1.234.567,50", "1234567,50"],
  ["14.30", "14,30"],
  ["14:30", "14,30"],
  ["24/12", "24,12"],
  ["03-04-2019", "3.4.2019"],
  ["3/4/2019", "3.4.2019"],
  ["01-04-2019", "1.4.2019"],
  ["31-01-2019", "31.1.2019"],
  ["2019-04-03", "3.4.2019"],
  ["27.15.00–A30–2–19", "27.15.00-a30-2-19"],
])("%s is %s", (word, written) => {
  expect(writtenNumber(word)).toBe(written);
});

test.each([
  "1,234",
  "31.02.19",
  "34/56",
  "31/2",
  "99.99.2019",
  "31.02.2019",
  "31.2.2019",
  "bolig",
  "§ 85",
  "25-årige",
  "2019",
])("%s stays as it is", (word) => expect(writtenNumber(word)).toBe(word));

test("what came out comes out again", () => {
  const digits = fc.stringMatching(/^\d{1,4}(?:[.,:/ -]\d{1,4}){0,3}$/u);
  fc.assert(
    fc.property(digits, (word) => {
      const written = writtenNumber(word);
      expect(writtenNumber(written)).toBe(written);
    }),
  );
});

test("a date is found by its year and day, a number in groups by its groups", () => {
  expect(numbersWithin("03-04-2019")).toEqual(["2019", "3,4", "03,04"]);
  expect(numbersWithin("300 000")).toEqual(["300", "000"]);
  expect(numbersWithin("14.30")).toEqual([]);
});
