import { expect, test } from "vitest";
import { printWords } from "../../../engine/query/print-words.ts";

test("what is demanded stands after what must not be there, phrases before words", () => {
  const demanded = {
    words: ["plan", "skole"],
    phrases: [["taget", "til", "efterretning"]],
    excluded: ["havn"],
    excludedPhrases: [["ny", "vej"]],
  };
  expect(printWords(demanded)).toBe('-havn -"ny vej" "taget til efterretning" plan skole ');
});

test("a last word is a beginning only where it is said to be", () => {
  expect(printWords({ words: ["skole"] })).toBe("skole ");
  expect(printWords({ words: ["ny"], beginning: "sko" })).toBe("ny sko");
  expect(printWords({ beginning: "sko" })).toBe("sko");
});

test("nothing demands nothing", () => {
  expect(printWords({})).toBe("");
});
