/** Items that run on in one paragraph are cut where their numbers rise, and nowhere else. */
import { expect, test } from "vitest";
import { splitRunOn } from "../../../../indexer/parse/lines/run-on.ts";
import { itemsOf } from "../parsed-items.ts";

test("minutes in one paragraph give their items", () => {
  const text =
    "Referat fra møde i Ældrerådet den 4. maj 2020. Til stede: Anna Ager, Bo Bæk.\n1. Godkendelse af dagsorden. Godkendt. 2. Budget. Rådet gik tallene igennem. 3. Skovtur. Turen går til Egerup. 4. Eventuelt. Intet.\n";
  expect(itemsOf(text).map(([number, , decision]) => [number, decision])).toEqual([
    ["1", "Godkendt."],
    ["2", "Rådet gik tallene igennem."],
    ["3", "Turen går til Egerup."],
    ["4", "Intet."],
  ]);
});

test.each([
  "Turen går den 1. Maj til Egerup, og derfra den 2. Juni til Fjordby og hjem igen.",
  "Hold 3. Plads og 4. Plads mødes igen, og siden spilles der om 1. Plads på banen.",
  "Der er 1. Prioritet og 2. Prioritet i planen, som rådet gerne vil have drøftet.",
])("»%s« is whole", (text) => {
  expect(splitRunOn(text)).toBeNull();
});

test("lists inside councils' items are whole", () => {
  const text =
    "Byrådet den 4. maj 2020\n\n1. Planer\nSagsfremstilling\nDer er tre planer: 1. Støjplan for byen 2. Vejplan for landet 3. Klimaplan for kysten.\nBeslutning\nGodkendt.\n";
  expect(itemsOf(text)).toEqual([["1", "Planer", "Godkendt."]]);
});
