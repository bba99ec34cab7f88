/** A web page that glues the next item's number to the line above, where others stand alone above their titles. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i Egerup Ældreråd 4. maj 2020\n\nFraværende:\nIda Lund med afbud";

test("the number begins the next item, also where several follow each other", () => {
  const text = `${head}1. \nUnderskrift af referat\nUnderskrevet.\n\n2. \nGodkendelse af dagsordenen\nGodkendt.\n\n3. \nForslag om læseklub\nFormanden skriver til udvalget.4. \nVarmeværk\nBo skriver et svar.5. \nSiden sidst\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Underskrift af referat", "Underskrevet."],
    ["2", "Godkendelse af dagsordenen", "Godkendt."],
    ["3", "Forslag om læseklub", "Formanden skriver til udvalget."],
    ["4", "Varmeværk", "Bo skriver et svar."],
    ["5", "Siden sidst", "Intet."],
  ]);
});

test("a number that fits no other is the line's own", () => {
  const text = `${head}.\n\n1.\nGodkendelse af dagsordenen\nGodkendt.\n\n2.\nVarmeværk\nDet ligger i B12.\n\n3.\nSiden sidst\nIntet.\n`;
  expect(itemsOf(text).map(([number, , said]) => [number, said])).toEqual([
    ["1", "Godkendt."],
    ["2", "Det ligger i B12."],
    ["3", "Intet."],
  ]);
});
