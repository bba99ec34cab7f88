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
  ["Stemmerne stod lige (7-7).", ["for 7 ", "against 7 "]],
  ["Der var stemmelighed (8-8).", ["for 8 ", "against 8 "]],
  ["Vedtaget med formandens stemme som den afgørende (4-3).", ["for 4 ", "against 3 "]],
  ["Godkendt med alle stemmer mod én (Ø).", ["against 1 Ø"]],
  ["Venstres fem medlemmer stemte imod sammen med Rie Ask (D).", ["against 6 Venstre+Rie Ask"]],
  ["De tre medlemmer fra Venstre stemte imod.", ["against 3 Venstre"]],
  ["V og O stemte nej.", ["against  V+O"]],
  ["5 stemte nej og 10 ja.", ["against 5 ", "for 10 "]],
  ["Godkendt mod O.", ["against  O"]],
  ["Vedtaget mod Ida Lund (Ø).", ["against  Ida Lund"]],
  ["Vedtaget med stemmerne 9-5-1.", ["for 9 ", "against 5 ", "abstained 1 "]],
])("%s", (text, sides) => {
  expect(told(text)).toEqual(sides);
});

test("what tells of no vote has no sides", () => {
  expect(told("Udvalget godkendte planen.")).toBeNull();
  expect(told("Tilskuddet blev godkendt mod betaling.")).toBeNull();
  expect(told("Byrådet vedtog en plan mod Stenmåren.")).toBeNull();
  // A share is no number of votes.
  expect(told("2/3 af medlemmerne stemte ikke for.")).toBeNull();
  expect(told("Tre fjerdedele af de fremmødte stemte for.")).toBeNull();
  expect(told("60 % stemte for.")).toBeNull();
  expect(told("Vinderen blev havtemaet med 9 stemmer.")).toBeNull();
});

test.each(["A og V stemte for, øvrige imod.", "Kun 6 stemte for.", "Forslaget fik 6 stemmer."])(
  "where nobody is told of the others the vote is not whole: %s",
  (text) => {
    expect(sidesIn({ text, lower: text.toLowerCase() })?.whole).toBe(false);
  },
);
