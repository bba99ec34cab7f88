/** What a page's buttons say is none of the minutes; a sentence that has the same words is. */
import { expect, test } from "vitest";
import {
  freeOfControls,
  isControls,
} from "../../../../../indexer/parse/lines/controls/page-controls.ts";
import { toLines } from "../../../../../indexer/parse/recognise/line.ts";
import { toBlock } from "../../../../../indexer/read/blocks/block.ts";

test.each([
  "Kopier link til punktet  -   Print",
  "Kopiér link | Udskriv punkt | Del",
  "Kopier linkPrint",
  "Åbn/luk punkt",
  "Luk alle punkter",
  "Forrige punkt  Næste punkt",
  "Hent som PDF",
  "Vis mere",
  "expand_more",
])("%s is buttons", (text) => {
  expect(isControls(text)).toBe(true);
});

test.each([
  "Delvis",
  "Næste møde",
  "Del 1",
  "Se bilag",
  "Åbent punkt",
  "Udvid molen",
  "Vis hensyn",
])("%s is none", (text) => {
  expect(isControls(text)).toBe(false);
});

/** The line's text, and then the buttons that stood beside it. */
function freed(text: string): readonly string[] | undefined {
  return toLines([toBlock(text, 1)]).map((line) => {
    const free = freeOfControls(line);
    return [free?.line ?? line, ...(free?.controls ?? [])].map((part) => part.text);
  })[0];
}

test.each([
  ["4. Kaj 3Åbn/luk punkt", "4. Kaj 3", "Åbn/luk punkt"],
  ["4. Kajens lys Åbn/luk punkt", "4. Kajens lys", "Åbn/luk punkt"],
  ["5. Fyret i havnebyenVis mere", "5. Fyret i havnebyen", "Vis mere"],
  ["• 7. Mole (nord)Fold ud", "• 7. Mole (nord)", "Fold ud"],
  ["Fyret tændes.Vis mindre", "Fyret tændes.", "Vis mindre"],
  ["fold dette punkt ind Resume", "Resume", "fold dette punkt ind"],
  ["Kopier link til punktet - Print 2: Kajen", "2: Kajen", "Kopier link til punktet - Print"],
  ["6. Bøjer - Kopier link til punktet - Print", "6. Bøjer", "Kopier link til punktet - Print"],
  ["Sagsfremstilling Vis mere", "Sagsfremstilling", "Vis mere"],
  ["BeslutningSkjul", "Beslutning", "Skjul"],
  ["Skjul Beslutning", "Beslutning", "Skjul"],
])("%s is %s beside a button", (text, line, control) => {
  expect(freed(text)).toEqual([line, control]);
});

test.each([
  "Udvalget vil åbne/lukke punktet",
  "Åbn punkt 3 igen",
  "Luk punkt for yderligere indlæg",
  "Fold dette punkt ind i planen",
  "Havnefogeden vil vise mere",
  "Fyrets ejer vil vis mere end os",
])("%s is whole", (text) => {
  expect(freed(text)).toEqual([text]);
});
