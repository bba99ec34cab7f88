/** Marks of footnotes are set apart from the word that they are glued to, where their notes stand below. */
import { expect, test } from "vitest";
import { mendBlocks } from "../../../../indexer/read/blocks/mend-blocks.ts";
import { readText } from "../../../../indexer/read/text/read-text.ts";

const read = (text: string) =>
  mendBlocks(readText(new TextEncoder().encode(text), "a.txt"), "a.txt").blocks.map(
    (block) => block.text,
  );

test.each([
  [
    ["1. Busplan1", "Udsat.", "1 Se planen på siden."],
    ["1. Busplan [1]", "Udsat.", "[1] Se planen på siden."],
  ],
  [
    ["1. Bus", "Godkendt1.", "1 Med forbehold."],
    ["1. Bus", "Godkendt. [1]", "[1] Med forbehold."],
  ],
  [
    ["1. Bus", "Planen1 bygger på tal2, som er nye.", "1 Se siden.", "2 Fra 2019."],
    ["1. Bus", "Planen [1] bygger på tal, [2] som er nye.", "[1] Se siden.", "[2] Fra 2019."],
  ],
  [
    ["1 Bus", "2 Sti", "Stien2 er lang, vejen1 kort.", "1 Ny.", "2 Gammel."],
    ["1 Bus", "2 Sti", "Stien [2] er lang, vejen [1] kort.", "[1] Ny.", "[2] Gammel."],
  ],
])("%j is read as %j", (lines, told) => expect(read(lines.join("\n"))).toEqual(told));

test.each([
  ["no note stands below", ["1. Bus", "Lokale3 er lukket.", "2. Sti"]],
  ["the line below is the first item", ["Mødet er i lokale1", "1 Bus", "2 Sti"]],
  ["the line below is the next item", ["1 Bus", "Holdet kører med vogn2", "2 Sti", "3 Tag"]],
  ["a unit or a substance is measured", ["1. Bus", "Der er 340 m2 og CO2.", "2 Sti"]],
])("nothing changes where %s", (_, lines) => expect(read(lines.join("\n"))).toEqual(lines));
