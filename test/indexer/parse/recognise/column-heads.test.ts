/** A table set as cells below each other: which cell what was said stands behind. */
import { expect, test } from "vitest";
import { withoutColumnHeads } from "../../../../indexer/parse/recognise/column-heads.ts";
import { itemsOf } from "../parsed-items.ts";
import { rowsOf } from "../recognised-rows.ts";

const head =
  "Referat af skolebestyrelsesmøde den 12. september 2023\n\nTid\n\nPunkt\n\nReferat\n\n";

test("behind the cell that says what an item is for stands what was said", () => {
  const text = `${head}Pkt. 1\n\nNyt fra eleverne\n\nHvad fylder i klasserne?\n\nO\n\nDer er kommet nye bolde.\n\nPkt. 2\n\nLejrskole\n\nD\n\nTuren går til Egerup.\n\nBilletterne købes nu.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Nyt fra eleverne", "Der er kommet nye bolde."],
    ["2", "Lejrskole", "Turen går til Egerup.\n\nBilletterne købes nu."],
  ]);
});

test("initials that recur are the cell of who presents the item", () => {
  const text = `${head}1. Økonomi\n\nTallene er sendt ud.\n\nABC\n\nDer er penge til maling.\n\n2. Skolegården\n\nABC\n\nHegnet flyttes i maj.\n`;
  expect(itemsOf(text).map(([, , decision]) => decision)).toEqual([
    "Der er penge til maling.",
    "Hegnet flyttes i maj.",
  ]);
});

test("a label above a cell that is marked heads its column; above other words it stands", () => {
  const labels = (...texts: string[]) =>
    withoutColumnHeads(rowsOf(...texts)).map(({ label }) => label !== null);
  expect(labels("Indstilling", "Beslutning", "x")).toEqual([false, false, false]);
  expect(labels("Beslutning", "Kajen får en ny box")).toEqual([true, false]);
});
