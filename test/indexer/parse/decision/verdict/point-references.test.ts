import { expect, test } from "vitest";
import { toMarks } from "../../../../../indexer/parse/decision/verdict/point-references.ts";

test.each([
  ["1", ["1"]],
  ["1 og 3", ["1", "3"]],
  ["1-3", ["1", "2", "3"]],
  ["a, b, og d", ["a", "b", "d"]],
  ["2 til 4 samt 7", ["2", "3", "4", "7"]],
  ["5-3", ["5", "3"]],
])("%s names %j", (printed, marks) => expect(toMarks(printed)).toEqual(marks));

test("a range of more than thirty points is none, and its ends stand alone", () => {
  expect(toMarks("1-30")).toHaveLength(30);
  expect(toMarks("1-31")).toEqual(["1", "31"]);
});
