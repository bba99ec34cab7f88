import { expect, test } from "vitest";
import {
  isPeopleOnly,
  parseListed,
  parsePeople,
} from "../../../../../indexer/parse/recognise/people/person-list.ts";

const named = (text: string) => parsePeople(text).map(({ name, party }) => [name, party]);

test.each([
  [
    "Anna Ager (A), Bo Bach , Carl Dam",
    [
      ["Anna Ager", "A"],
      ["Bo Bach", null],
      ["Carl Dam", null],
    ],
  ],
  [
    "Anna Ager, (A)\nBo Bach, (V)",
    [
      ["Anna Ager", "A"],
      ["Bo Bach", "V"],
    ],
  ],
  [
    "Tinna Götz og Anja R. Christensen.",
    [
      ["Tinna Götz", null],
      ["Anja R. Christensen", null],
    ],
  ],
  ["Formand Anna Ager (UP)", [["Anna Ager", "UP"]]],
  ["Gitte Holm (A), sag 129-138", [["Gitte Holm", "A"]]],
  ["Finn Gade (A), Suppleant for Bo Bach (A)", [["Finn Gade", "A"]]],
  ["Dina Eg (A) Stedfortræder for Erik Fog (A)", [["Dina Eg", "A"]]],
  ["• Anna Ager: Medlem for Kirkens Korshær", [["Anna Ager", null]]],
  ["H. C. von Bülow ()", [["H. C. von Bülow", null]]],
  [
    "Hegn, Lis (A), Kvist, Bo (V)",
    [
      ["Lis Hegn", "A"],
      ["Bo Kvist", "V"],
    ],
  ],
  ["Ingen.", []],
])("%j lists %j", (text, people) => {
  expect(named(text)).toEqual(people);
});

test("a decision is not taken for names", () => {
  for (const text of [
    "Godkendt.",
    "Indstilles godkendt",
    "Rådet drøftede sagen",
    "Taget til efterretning.",
  ])
    expect(isPeopleOnly(text)).toBe(false);
  expect(isPeopleOnly("Anna Ager (A), Bo Bach (V)")).toBe(true);
  expect(isPeopleOnly("Ingen")).toBe(true);
});

test("a party or a role before or behind the names is none of them, and who takes the minutes is no member", () => {
  expect(named("A: Anna Ager, Bo Bach")).toEqual([
    ["Anna Ager", null],
    ["Bo Bach", null],
  ]);
  expect(named("Anna Ager\nIda Falk - referent")).toEqual([["Anna Ager", null]]);
  expect(parseListed("Anna Ager (A), Næstformand - afbud")).toEqual([
    { name: "Anna Ager", party: "A", note: "afbud" },
  ]);
});
