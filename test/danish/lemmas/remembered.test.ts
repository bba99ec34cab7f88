import fc from "fast-check";
import { expect, test } from "vitest";
import { remembered, rememberedOfEach } from "../../../danish/lemmas/remembered.ts";

test("what is remembered is what would be made, whatever is asked in whatever order", () => {
  const asked = fc.array(fc.string({ maxLength: 2 }), { maxLength: 60 });
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 5 }), (words, most) => {
      const of = remembered(most, (word) => ({ word }));
      expect(words.map((word) => of(word).word)).toEqual(words);
    }),
  );
});

test("a word is made once as long as it is among the last, and anew when it no longer is", () => {
  const made: string[] = [];
  const of = remembered(2, (word) => ({ at: made.push(word) }));
  for (const word of ["by", "vej", "by", "vej", "bro", "by", "vej"]) of(word);
  expect(made).toEqual(["by", "vej", "bro"]);
  for (const word of ["hus", "gård", "mose", "by"]) of(word);
  expect(made).toEqual(["by", "vej", "bro", "hus", "gård", "mose", "by"]);
});

test("each owner has words of its own", () => {
  const of = rememberedOfEach(9, ({ name }: { name: string }, word) => `${name} ${word}`);
  const [first, second] = [{ name: "A" }, { name: "B" }];
  expect([of(first)("by"), of(second)("by"), of(first)("by")]).toEqual(["A by", "B by", "A by"]);
});
