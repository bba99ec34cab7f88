/** Web pages that begin each item's list anew, so that all are numbered 1. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat af skolebestyrelsesmøde den 4. maj 2020\n\n";
const item = (title: string, time: string) =>
  `1. ${title}\n\n${time}\n\nBehandlingsform: Orientering\n\nAnsvarlig:\n\nBo\n\nSagsfremstilling\n\nDer er søgt.\n\nBeslutning\n\nUdsat.\n\n`;

test("two are items where from when to when stands right below each", () => {
  const text = `${head}${item("Ny legeplads", "(16:30 - 16:35)")}${item("Skolefest", "(16:35 - 17:05)")}`;
  expect(itemsOf(text)).toEqual([
    ["1", "Ny legeplads", "Udsat."],
    ["1", "Skolefest", "Udsat."],
  ]);
});
