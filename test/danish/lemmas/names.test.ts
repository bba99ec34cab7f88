import { expect, test } from "vitest";
import { isPlaceOrSurname } from "../../../danish/lemmas/names.ts";
import { loadTables } from "../../../danish/load.ts";

const tables = loadTables();
const isName = (word: string) => isPlaceOrSurname(tables, word);

test.each(["Vestergaard", "Vestergaards", "Asylgade", "Asylgades", "Hanstholm"])(
  "%s ends as names of people and places do, in the genitive too",
  isNameAsTold(true),
);

test.each(["asylgade", "ASYLGADE", "Gade", "Gades", "Sundhedslovens", "Udvalget", "A1gade"])(
  "%s is no name: it has no capital alone in front, or no name's ending behind another part",
  isNameAsTold(false),
);

function isNameAsTold(told: boolean) {
  return (word: string) => expect(isName(word)).toBe(told);
}
