import { describe, expect, test } from "vitest";
import { readHeading, tidyTitle } from "../../../../indexer/parse/recognise/item-heading.ts";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

function lineOf(text: string) {
  const [line] = toLines([toBlock(text, 1)]);
  if (line === undefined) throw new Error("a text is a line");
  return line;
}

test.each([
  ["Ny havn ........ 12", "Ny havn"],
  ["Ny havn\t12", "Ny havn"],
  ["Ny havn ( )", "Ny havn"],
  ["Ny havn:", "Ny havn"],
  ["Ny havn –", "Ny havn"],
  ["Ny havn Klik her for at folde ud", "Ny havn"],
  ["Ny havn ... og en skole", "Ny havn ... og en skole"],
  ["Ny havn\t12 både", "Ny havn\t12 både"],
  ["09.00-09.15 Ny havn", "Ny havn"],
  ["9:00 – 9:15: Ny havn", "Ny havn"],
  ["Kl. 9.00-9.15: Besøg på havnen", "Kl. 9.00-9.15: Besøg på havnen"],
])("%j is the title %j", (printed, title) => expect(tidyTitle(printed)).toBe(title));

test("a word for the title goes where it begins it, and stays within it", () => {
  expect(tidyTitle("Emne: Ny havn")).toBe("Ny havn");
  expect(tidyTitle("Dagens emne, Emne: Ny havn")).toBe("Dagens emne, Emne: Ny havn");
});

describe("a line is a heading", () => {
  const titleOf = (text: string) => readHeading(lineOf(text))?.heading.title ?? null;

  test.each([
    ["3. Udbud af kajen fra 09. 11 2021", "Udbud af kajen fra 09. 11 2021"],
    ["3. Ny kaj i januar", "Ny kaj i januar"],
    ["3. Ny kaj kl. 15 - orientering", "Ny kaj kl. 15 - orientering"],
    ["2100. Ny kaj", "Ny kaj"],
    ["6:Ny kaj", "Ny kaj"],
    ["Dagsordenspunkt 6: Ny kaj", "Ny kaj"],
    ["DAGSORDENSPUNKT 6 Ny kaj", "Ny kaj"],
    ["1949. Ny kaj", "Ny kaj"],
  ])("»%s«", (text, title) => expect(titleOf(text)).toBe(title));

  test.each([
    "3. november 2021",
    "16:30 Ny kaj",
    "16:ny kaj",
    "3. 11 2021",
    "13.11.2021 kl. 15.00",
    "3.9.2021, Havnens mødesal",
    "kl. 15.30 - 16.00",
    "15.30 - 16",
    "3. og 4. kaj bygges af Havn",
    "Side 3. Ny kaj",
    "1950. Sagen om kajen",
    "2099. Sagen om kajen",
  ])("but not »%s«", (text) => expect(titleOf(text)).toBeNull());
});
