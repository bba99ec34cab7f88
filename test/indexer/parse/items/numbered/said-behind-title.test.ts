import { expect, test } from "vitest";
import { splitSentence } from "../../../../../indexer/parse/items/numbered/said-behind-title.ts";

test("who was chosen is said behind a title, though the verb is left out", () => {
  expect(splitSentence("Valg af mødeleder. Lone valgt som mødeleder.", false)).toEqual([
    "Valg af mødeleder",
    "Lone valgt som mødeleder.",
  ]);
});

test.each(["Valg af formand. Bilag vedlagt.", "Hallen. Valgt som sted."])(
  "%s is a title as a whole",
  (title) => {
    expect(splitSentence(title, false)).toBeNull();
  },
);
