import { expect, test } from "vitest";
import { partsOf } from "../../../../../indexer/parse/decision/verdict/parts.ts";

const parts = (decision: string) =>
  partsOf(decision).parts.map(({ marks, text }) => [marks.join("+"), text.trim()]);

test.each([
  [
    "Ad 1. Godkendt. Ad 2. Udsat.",
    [
      ["1", "Godkendt."],
      ["2", "Udsat."],
    ],
  ],
  ["Ad 1.-3. Godkendt.", [["1+2+3", "Godkendt."]]],
  [
    "Ad 1 Godkendt Ad 2 Udsat",
    [
      ["1", "Godkendt"],
      ["2", "Udsat"],
    ],
  ],
  [
    "Ad a) blev godkendt, mens ad b) blev afvist.",
    [
      ["a", "blev godkendt, mens"],
      ["b", "blev afvist."],
    ],
  ],
  [
    "1: godkendt, 2: ikke godkendt.",
    [
      ["1", "godkendt,"],
      ["2", "ikke godkendt."],
    ],
  ],
  [
    "1. Godkendt.\n2. Afvist.",
    [
      ["1", "Godkendt."],
      ["2", "Afvist."],
    ],
  ],
  [
    "Punkt 1: Godkendt\nPunkt 2: Udsat",
    [
      ["1", "Godkendt"],
      ["2", "Udsat"],
    ],
  ],
  [
    "1.1 Godkendt\n1.2 Udsat",
    [
      ["1.1", "Godkendt"],
      ["1.2", "Udsat"],
    ],
  ],
  ["Om punkt 2: For stemte 10. Godkendt.", [["2", "For stemte 10. Godkendt."]]],
  [
    "De øvrige punkter udsættes. Punkt 1 godkendt.",
    [
      ["øvrige", "De øvrige punkter udsættes."],
      ["", "Punkt 1 godkendt."],
    ],
  ],
])("%s is cut at its marks", (decision, expected) => {
  expect(parts(decision)).toEqual(expected);
});

test.each(["Godkendt.", "1. januar åbner kajen.", "A: for, B: imod"])("%s has none", (decision) => {
  expect(partsOf(decision)).toEqual({ lead: decision, parts: [] });
});
