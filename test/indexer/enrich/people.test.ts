import { expect, test } from "vitest";
import { personKey } from "../../../danish/searched/person-key.ts";
import { peopleOf } from "../../../indexer/enrich/people.ts";

const person = (name: string) => ({ name, party: null });

test("whoever took part is found by each part of the name to its end, and by first and last", () => {
  expect(peopleOf([person("Ida  Marie Højbjerg")], [])).toEqual(
    ["ida marie højbjerg", "marie højbjerg", "højbjerg", "ida højbjerg"].map(personKey),
  );
});

test("who was absent from the item took no part in it", () => {
  expect(peopleOf([person("Ida Høj"), person("Bo Lund")], ["Ida Høj"])).toEqual(
    ["bo lund", "lund"].map(personKey),
  );
});

test("a first name is not found by the beginning of another", () => {
  const [key = ""] = peopleOf([person("Jens Ø. Lund-Å")], []);
  expect(key.startsWith(personKey("jens"))).toBe(true);
  expect(key.startsWith(personKey("jen"))).toBe(false);
  expect(key.startsWith(personKey("Jens Ø"))).toBe(true);
});
