/** Entries of a list are the titles where a decision stands below each. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat af møde i Havnerådet den 4. maj 2020\n";

test("a decision below every entry makes the entries items", () => {
  const text = `${head}- Dagsorden\nBeslutning\nDagsordenen blev godkendt.\n- Ny kaj:\nKajen er revnet.\na. pris\nb. tid\nBeslutning\nRådet spørger byrådet.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Dagsorden", "Dagsordenen blev godkendt."],
    [null, "Ny kaj", "Rådet spørger byrådet."],
  ]);
});

test("more than one decision may stand below an entry", () => {
  const text = `${head}- Dagsorden\nBeslutning: Godkendt\n- Siden sidst\nSkilte: hvem maler?\nBeslutning: Vi hyrer en maler.\nBeslutning: Bænken venter.\n- Orientering\nBeslutning: Intet\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Dagsorden",
    "Siden sidst",
    "Orientering",
  ]);
});

test("entries below titles, and those that mostly decide nothing, are none", () => {
  const titled = `${head}\nDagsorden\n- udsendt i april\nBeslutning\nGodkendt.\n\nNy kaj\n- set i marts\nBeslutning\nUdsat.\n`;
  expect(itemsOf(titled).map(([, title]) => title)).toEqual(["Dagsorden", "Ny kaj"]);
  const named = `${head}- Anna Ager\n- Bo Bæk\n- Cæcilie Dal\n- Ny kaj\nBeslutning\nUdsat.\n`;
  expect(itemsOf(named)).toHaveLength(1);
});
