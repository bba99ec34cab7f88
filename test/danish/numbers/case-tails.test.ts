import { expect, test } from "vitest";
import { caseTails, typedCaseTail } from "../../../danish/numbers/case-tails.ts";

test.each([
  ["27.15.00-a30-2-19", ["a30", "a30-2", "a30-2-19"]],
  ["00.01.00-ø60", ["ø60"]],
  ["2018-012345", ["012345"]],
  ["18/012345", ["012345"]],
  ["emn-2019-00123", ["00123"]],
  ["24/1234", []],
  ["15.20g00-2013/01963", ["2013/01963", "01963"]],
  ["01.02.03-24/17", ["24/17"]],
  ["330-2020-164", []],
])("%s ends as people know it by %j", (key, tails) => expect(caseTails(key)).toEqual(tails));

test.each([
  ["P19-3-24", "p19-3-24", 8],
  ["p19 3 24", "p19-3-24", 8],
  ["a30-2- skole", "a30-2", 6],
  ["A30 skole", "a30", 3],
  ["OE60", "ø60", 4],
  ["Ø60", "ø60", 3],
])("typed as %s it is %s", (typed, key, length) => {
  expect(typedCaseTail(typed)).toEqual({ key, length });
});

test.each(["A3", "A300", "A30x", "skole", "A30/2", "30-2-19"])("%s is none", (typed) => {
  expect(typedCaseTail(typed)).toBeNull();
});
