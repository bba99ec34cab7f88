import { expect, test } from "vitest";
import { readSide } from "../../../../../indexer/parse/decision/vote/read-side.ts";

test.each([
  ["5 (A+T+V)", { count: 5, parties: ["A", "T", "V"], names: [], understood: true }],
  [
    "Gruppe A, F og Liste H",
    { count: null, parties: ["A", "F", "H"], names: [], understood: true },
  ],
  [
    "Socialdemokratiet (7) og SF (2)",
    { count: 9, parties: ["Socialdemokratiet", "SF"], names: [], understood: true },
  ],
  [
    "A (3), B (1), V (4) i alt 8",
    { count: 8, parties: ["A", "B", "V"], names: [], understood: true },
  ],
  ["V, C og I, i alt 9", { count: 9, parties: ["V", "C", "I"], names: [], understood: true }],
  [
    "2 (Ole Brink og Tina Sahl)",
    { count: 2, parties: [], names: ["Ole Brink", "Tina Sahl"], understood: true },
  ],
])("%s", (printed, side) => {
  expect(readSide(printed)).toEqual(side);
});

test("where number and names disagree the side is not understood", () => {
  expect(readSide("3 (Ole Brink og Tina Sahl)").understood).toBe(false);
});
