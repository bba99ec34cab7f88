/** When two printed texts are one title. */
import { expect, test } from "vitest";
import { comparable, isTitle } from "../../../../indexer/parse/items/compared-titles.ts";

test("letters and digits are compared, whatever signs and capitals stand around them", () => {
  expect(comparable("  »Nyt tag« på SKOLEN – 2. etape. ")).toBe("nyt tag på skolen 2 etape");
  expect(comparable("–")).toBe("");
});

test("a text is the title where nothing but signs is more", () => {
  expect(isTitle("* Nyt tag på skolen:", "Nyt tag på skolen")).toBe(true);
  expect(isTitle("Nyt tag på skolerne", "Nyt tag på skolen")).toBe(false);
  expect(isTitle("NYT TAG PÅ SKOLEN", "nyt tag på skolen")).toBe(true);
});

test("a text that is far longer is not the title, whatever it is made of", () => {
  expect(isTitle(`Tag${".".repeat(43)}`, "Tag")).toBe(true);
  expect(isTitle(`Tag${".".repeat(44)}`, "Tag")).toBe(false);
});
