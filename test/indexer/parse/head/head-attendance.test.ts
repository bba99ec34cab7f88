import { expect, test } from "vitest";
import { headAttendance } from "../../../../indexer/parse/head/head-attendance.ts";

const standIns = (absent: string, others: string) =>
  headAttendance({
    values: { absent, "stand-ins": others },
    titles: [],
    columns: null,
  }).standIns.map((one) => [one.name, one.for]);

test("a stand-in is for the only absentee of the same party", () => {
  expect(standIns("Anna Ager (A)\nBo Bach (V)", "Dan Eg (V)")).toEqual([["Dan Eg", "Bo Bach"]]);
  expect(standIns("Anna Ager (V)\nBo Bach (V)", "Dan Eg (V)")).toEqual([["Dan Eg", null]]);
  expect(standIns("Anna Ager (A)\nBo Bach (V)", "Dan Eg")).toEqual([["Dan Eg", null]]);
});

test("as many stand-ins as absentees stand in for them in their order", () => {
  expect(standIns("Anna Ager\nBo Bach", "Dan Eg\nEva Fog")).toEqual([
    ["Dan Eg", "Anna Ager"],
    ["Eva Fog", "Bo Bach"],
  ]);
});
