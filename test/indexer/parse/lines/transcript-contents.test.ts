/** Over which pages a transcript's table of contents goes on. */
import { expect, test } from "vitest";
import { restOfTable } from "../../../../indexer/parse/lines/transcript-contents.ts";

const table = "2 Indholdsfortegnelse Side Åbne punkter 1 Besøg fra havnen 4 2 Støjplan for byen 6";
const item = "4 Protokol 1. Besøg fra havnen Havnefogeden fortalte om bølgerne.";

test("a page of rows between the table's heading and the first item is more of the table", () => {
  const more = "3 Protokol 3 Skilte på kajen Vejplan for havnen 9";
  expect([...restOfTable(["1 Referat", table, more, item])]).toEqual([more]);
});

test("a page with a sentence is none, and neither is one behind which no first item begins", () => {
  const told = "3 Skilte på kajen Udvalget så på skiltene. De er grå.";
  expect([...restOfTable(["1 Referat", table, told, item])]).toEqual([]);
  const more = "3 Skilte på kajen Vejplan for havnen 9";
  expect([...restOfTable(["1 Referat", table, more, "4 Salg af grunde"])]).toEqual([]);
});
