import { expect, test } from "vitest";
import { findByFirstName, findPerson } from "../../../../indexer/parse/attendance/same-person.ts";

const people = [
  "Helen Sørensen",
  "Jacob Panton Kristiansen",
  "Jean-Paul de la Cour",
  "Åge Kjærgård",
  "Ib Chr. Mosebo",
].map((name) => ({ name }));

test.each([
  ["with its party", "Helen Sørensen (A)", "Helen Sørensen"],
  ["turned round", "Sørensen, Helen", "Helen Sørensen"],
  ["in decomposed letters", "Helen Sørensen".normalize("NFD"), "Helen Sørensen"],
  ["without the middle name", "Jacob Kristiansen", "Jacob Panton Kristiansen"],
  ["with a letter for it", "Jacob P. Kristiansen", "Jacob Panton Kristiansen"],
  ["with a hyphen", "Jacob Panton-Kristiansen", "Jacob Panton Kristiansen"],
  ["with a letter wrong", "Jacob Pantan Kristiansen", "Jacob Panton Kristiansen"],
  ["by initials", "J.P. de la Cour", "Jean-Paul de la Cour"],
  ["with aa and ae", "Aage Kjaergaard", "Åge Kjærgård"],
  ["with aa in one name alone", "Åge Kjærgaard", "Åge Kjærgård"],
  ["by Aa.", "Aa. Kjærgård", "Åge Kjærgård"],
  ["with a name cut short", "Ib Christian Mosebo", "Ib Chr. Mosebo"],
  ["spelt with K", "Ib Kristian Mosebo", "Ib Chr. Mosebo"],
  ["but not by a name that begins otherwise", "Ib Carl Mosebo", null],
  ["but not with the first letter wrong", "Selen Sørensen", null],
  ["but not by another first name", "Peter Sørensen", null],
  ["but not by another surname", "Helen Hansen", null],
])("a person is known %s", (_, printed, name) => {
  expect(findPerson(people, printed)?.name ?? null).toBe(name);
});

test("who may be either of two is neither", () => {
  const twins = [{ name: "Anna Krog Jensen" }, { name: "Arne Krog Jensen" }];
  expect(findPerson(twins, "A. Krog Jensen")).toBeNull();
  expect(findPerson(twins, "Arne Krog Jensen")?.name).toBe("Arne Krog Jensen");
  expect(findByFirstName([...twins, { name: "Anna Bo" }], "Anna")).toBeNull();
  expect(findByFirstName(twins, "Anna")?.name).toBe("Anna Krog Jensen");
  expect(findByFirstName(people, "Aage")?.name).toBe("Åge Kjærgård");
});
