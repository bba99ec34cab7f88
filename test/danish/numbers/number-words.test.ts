import { expect, test } from "vitest";
import { amountsIn } from "../../../danish/dates/amounts.ts";
import { words } from "../../../danish/letters/words.ts";
import { digitsOf, otherWriting } from "../../../danish/numbers/number-words.ts";

test.each([
  ["tre", "3"],
  ["Tolv", "12"],
  ["tyve", "20"],
  ["halvtreds", "50"],
])("%s and %s are one number", (word, digits) => {
  expect(digitsOf(word)).toBe(digits);
  expect(otherWriting(["med", word], 1)).toBe(digits);
  expect(otherWriting([digits, "skoler"], 0)).toBe(word.toLowerCase());
});

test.each(["en", "1", "skole", "2020", "03"])("%s has no other writing", (word) => {
  expect(otherWriting([word, "skoler"], 0)).toBeNull();
});

test("digits behind a word are its name", () => {
  expect(otherWriting(["lokalplan", "11"], 1)).toBeNull();
});

const tokens = (text: string) => amountsIn(text, words(text)).map((amount) => amount.tokens[0]);

test.each([
  ["to mio. kr.", "2000000kr"],
  ["Tre millioner kroner", "3000000kr"],
  ["en million kroner", "1000000kr"],
  ["fem procent", "5pct"],
  ["ti hektar", "10ha"],
])("%s is an amount", (text, token) => expect(tokens(text)).toEqual([token]));

test.each(["to skoler", "de tre", "en kr", "to m", "en af to t"])("%s is none", (text) => {
  expect(tokens(text)).toEqual([]);
});
