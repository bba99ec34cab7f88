/** Entries of a list are the titles where a decision stands below each. */
import { expect, test } from "vitest";
import { itemsAtBullet } from "../../../../../indexer/parse/items/unnumbered/at-bullet.ts";
import { itemsOf } from "../../parsed-items.ts";
import { rowsOf } from "../../recognised-rows.ts";

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
  const found = (text: string) => itemsAtBullet(rowsOf(...text.split("\n"))).length;
  const items = "- Udsendt i april\nBeslutning\nGodkendt.\n- Set i marts\nBeslutning\nUdsat.";
  expect(found(items)).toBe(2);
  expect(found(items.replaceAll("- ", "\n\nNy kaj\n- "))).toBe(0);
  expect(found(`- Anna Ager\n${items}`)).toBe(2);
  expect(found(`${items}\n- Anna Ager\n- Bo Bæk`)).toBe(0);
  expect(found(`${items}\n1. Havn`)).toBe(0);
});

test("without labels each entry has its text below or beside it, or it is none", () => {
  const found = (...lines: string[]) => itemsAtBullet(rowsOf(...lines)).length;
  const told = ["• Velkomst", "Bo bød velkommen.", "• Ny kaj", "Den er revnet.", "• Eventuelt"];
  expect(found(...told, "Intet.")).toBe(3);
  expect(found(...told)).toBe(0);
  expect(found("• Velkomst: Bo kom.", "• Kaj: Den er revnet.", "• Eventuelt: Intet.")).toBe(3);
  expect(found("• Velkomst", "• Ny kaj", "• Eventuelt", "Bo bød velkommen.")).toBe(0);
  expect(found("• Anna", "Hun kom.", "• Bo", "Han gik.", "• Velkomst", "Alle sang.")).toBe(0);
  expect(found(...told, "Intet.", "1. Havn")).toBe(0);
  expect(found("Indstilling", ...told, "Intet.")).toBe(0);
});
