/** Where no layout fits, numbered lines that begin with a small letter may be the titles. */
import { expect, test } from "vitest";
import { itemsOf } from "../parsed-items.ts";

const head = "Vedr. møde i Havnerådet den 4. maj 2020\n\n";

test("titles in small letters, or behind a colon, are read where nothing else is an item", () => {
  const text = `${head} 1. dagsorden til mødet: Dagsordenen blev godkendt.\n\n 1. referat fra april: Referatet blev godkendt og underskrevet.\n\n 1. : Ny kaj: Der er hentet to tilbud på kajen.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "dagsorden til mødet", "Dagsordenen blev godkendt."],
    ["1", "referat fra april", "Referatet blev godkendt og underskrevet."],
    ["1", "Ny kaj", "Der er hentet to tilbud på kajen."],
  ]);
});

test("the points of a recommendation are no titles", () => {
  const text = `${head}Rådet anbefaler\n\n1. at kajen males\n\n2. at pladsen fejes\n`;
  expect(itemsOf(text)).toHaveLength(1);
  expect(itemsOf(text)[0]?.[0]).toBeNull();
});
