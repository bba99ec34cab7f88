/** Items whose titles the page lost begin anew where their labels do. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

test("an item without the first label begins where its case is described", () => {
  const text =
    "Referat\nByrådet den 4. maj 2020\n\nResume\nKort om støj.\nSagsfremstilling\nStøjen måles.\nBeslutning\nTiltrådt.\nBilag\n\nSagsfremstilling\nVejene gennemgås.\n";
  expect(itemsOf(text)).toEqual([
    [null, null, "Tiltrådt."],
    [null, null, null],
  ]);
});

test("a case described below its decision is the same item's", () => {
  const text =
    "Referat\nByrådet den 4. maj 2020\n\nResume\nKort om støj.\nBeslutning\nTiltrådt.\nSagsfremstilling\nStøjen måles.\n\nResume\nKort om veje.\nBeslutning\nUdsat.\nSagsfremstilling\nVejene gennemgås.\n";
  expect(itemsOf(text)).toEqual([
    [null, null, "Tiltrådt."],
    [null, null, "Udsat."],
  ]);
});

test("where titles that every meeting has stand above the label, they are not lost", () => {
  const item = (title: string, said: string) =>
    `${title}\n\nSagsfremstilling\n\nBeslutning\n\n${said}\n\n`;
  const text =
    "Havnerådet\nDato\n4. maj 2020\nTitel\nForside\n\nSagsfremstilling\n\nBeslutning\n\nTil stede: Bo Krag, Ida Lyng\n\n" +
    item("Godkendelse af dagsorden", "Godkendt.") +
    item("Meddelelser", "Ingen.");
  expect(itemsOf(text)).toEqual([
    [null, "Godkendelse af dagsorden", "Godkendt."],
    [null, "Meddelelser", "Ingen."],
  ]);
});
