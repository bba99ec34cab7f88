import { expect, test } from "vitest";
import {
  countParties,
  partyListsIn,
} from "../../../../../indexer/parse/decision/language/parties.ts";

test.each([
  ["A", 1],
  ["A, B og F", 3],
  ["Gruppe A, Liste N og Det Konservative Folkeparti", 3],
  ["A+T+V", 3],
])("%s are %d parties", (list, count) => {
  expect(countParties(list)).toBe(count);
});

test("a list with commas is one place; a text without commas between parties has none", () => {
  const text = "Herefter stemte A, B og F for.";
  const [place] = partyListsIn(text);
  expect(text.slice(place?.from, place?.to).trim()).toBe("A, B og F");
  expect(partyListsIn("Udvalget drøftede sagen, og punktet udsættes.")).toEqual([]);
});
