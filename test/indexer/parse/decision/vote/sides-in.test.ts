import { expect, test } from "vitest";
import { sidesIn } from "../../../../../indexer/parse/decision/vote/sides-in.ts";

function told(text: string): string[] | null {
  const found = sidesIn({ text, lower: text.toLowerCase() });
  if (found === null) return null;
  return found.told.map(
    ({ side, read }) => `${side} ${read.count ?? ""} ${[...read.parties, ...read.names].join("+")}`,
  );
}

test.each([
  ["Godkendt med 14 stemmer for (A, F) og 11 imod (V).", ["for 14 A+F", "against 11 V"]],
  ["Et flertal på 4 (A, F og V) tiltrådte indstillingen.", ["for 4 A+F+V"]],
  ["Et mindretal (Ø) er imod.", ["against  Ø"]],
  ["Godkendt af A, B og V.", ["for  A+B+V"]],
  ["Der var 11 stemmer for forslaget og 14 imod.", ["for 11 ", "against 14 "]],
  ["Vedtaget med stemmerne 17 mod 8 (V og O).", ["for 17 ", "against 8 V+O"]],
  // A name may end as a conjunction does, and stand behind the verb or in the genitive.
  ["Tim Krag (V) og Ida Lund (C) stemte imod.", ["against  Tim Krag+Ida Lund"]],
  ["Ved afstemningen stemte A og F for.", ["for  A+F"]],
  ["Herefter stemte A og F for forslaget og V imod.", ["for  A+F", "against  V"]],
  ["Vedtaget mod Gunnar Bæks stemme.", ["against  Gunnar Bæk"]],
  ["Stemmefordeling: For: 12 (A, B).", ["for 12 A+B"]],
  ["Resultatet af afstemningen var: Imod: V (5).", ["against 5 V"]],
  ["6 imod: C, F og O.", ["against 6 C+F+O"]],
  ["9 medlemmer stemte for (A og V).", ["for 9 A+V"]],
  ["Vedtaget med stemmerne 9-5-1.", ["for 9 ", "against 5 ", "abstained 1 "]],
])("%s", (text, sides) => {
  expect(told(text)).toEqual(sides);
});

test("what tells of no vote has no sides", () => {
  expect(told("Udvalget godkendte planen.")).toBeNull();
  // A share is no number of votes.
  expect(told("2/3 af medlemmerne stemte ikke for.")).toBeNull();
  expect(told("Tre fjerdedele af de fremmødte stemte for.")).toBeNull();
  expect(told("60 % stemte for.")).toBeNull();
  expect(told("Vinderen blev havtemaet med 9 stemmer.")).toBeNull();
});

test("who is only called the rest is not counted", () => {
  const text = "A og V stemte for, øvrige imod.";
  expect(sidesIn({ text, lower: text.toLowerCase() })?.whole).toBe(false);
});
