import { expect, test } from "vitest";
import {
  pointReferences,
  toMarks,
} from "../../../../../indexer/parse/decision/verdict/point-references.ts";

test.each([
  ["1", ["1"]],
  ["1 og 3", ["1", "3"]],
  ["1-3", ["1", "2", "3"]],
  ["a, b, og d", ["a", "b", "d"]],
  ["2 til 4 samt 7", ["2", "3", "4", "7"]],
  ["5-3", ["5", "3"]],
  ["1.1 og 1.2", ["1.1", "1.2"]],
  ["1.1-1.3", ["1.1", "1.2", "1.3"]],
])("%s names %j", (printed, marks) => expect(toMarks(printed)).toEqual(marks));

test("a range of more than thirty points is none, and its ends stand alone", () => {
  expect(toMarks("1-30")).toHaveLength(30);
  expect(toMarks("1-31")).toEqual(["1", "31"]);
});

const marks = (text: string) =>
  pointReferences(text, text.toLowerCase()).map((reference) => reference.marks.join("+"));

test.each([
  ["Punkt 1 og 3 godkendt", ["1+3"]],
  ["Pkt. 2-4 udsat", ["2+3+4"]],
  ["1. og 2. at-punkt godkendt", ["1+2"]],
  ["Første punkt godkendt, andet punkt udsat", ["1", "2"]],
  ["Punkt a og b godkendt, punkt c afvist", ["a+b", "c"]],
  ["Godkendt den 3. maj", []],
  ["At 1 godkendt. At 2 afvist", ["1", "2"]],
  ["1 godkendt 2 afvist", ["1", "2"]],
])("%s names points", (text, expected) => {
  expect(marks(text)).toEqual(expected);
});
