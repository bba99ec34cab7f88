import { expect, test } from "vitest";
import { createNameIndex } from "../../../../../server/search/meaning/names/name-index.ts";
import { danish } from "../../../../support/danish.ts";

const names = createNameIndex(danish, [
  "Miljøudvalget",
  "Teknik- og Miljøudvalget",
  "Ældrerådet",
  "Ny-Vestre Lokalråd",
  "S1 Lokalråd",
]);
const find = (typed: string) => names.find(typed.split(" "), 0);

test.each([
  ["teknik- og miljøudvalget", "Teknik- og Miljøudvalget", 3],
  ["teknik og miljøudvalgets", "Teknik- og Miljøudvalget", 3],
  ["teknik miljøudvalg", "Teknik- og Miljøudvalget", 2],
  ["miljøudvalget møde", "Miljøudvalget", 1],
  ["aeldreraadet", "Ældrerådet", 1],
  ["s1s lokalråd", "S1 Lokalråd", 2],
  ["ny-vestre lokalrådets", "Ny-Vestre Lokalråd", 2],
])("%s names %s, by %i words", (typed, name, length) => {
  expect(find(typed)).toEqual({ name, length });
});

test.each(["teknik", "udvalget", "nyvestre lokalråd", "og miljøudvalget", ""])(
  "%j names none",
  (typed) => expect(find(typed)).toBeNull(),
);
