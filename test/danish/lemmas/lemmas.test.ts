import { describe, expect, test } from "vitest";
import { danish } from "../../support/danish.ts";

describe("the readings of a form", () => {
  test.each([
    ["its own word before what it is a form of", "godt", ["godt", "god"]],
    ["its own word before what it is a form of", "studie", ["studie", "studium"]],
    ["in -er the thing before who does it", "klager", ["klage", "klager"]],
    ["in -er the noun's plural, the doer, then the verb", "taster", ["tast", "taster", "taste"]],
  ])("have %s: %s", (_, form, lemmas) => {
    expect(danish.analyse(form).lemmas).toEqual(lemmas);
  });
});

test.each([
  ["mødre", "mor"],
  ["alenemødre", "alenemor"],
  ["fangstmændene", "fangstmand"],
  ["donorbørnenes", "donorbarn"],
  ["grønlændere", "grønlænder"],
])(
  "a plural that the dictionary keeps apart is joined, as a last part too: %s, %s",
  (form, lemma) => {
    expect(danish.analyse(form).lemmas).toContain(lemma);
  },
);
