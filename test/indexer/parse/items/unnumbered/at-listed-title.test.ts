/** An agenda's titles tell where its items are, however the minutes set them again. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat af bestyrelsesmøde den 4. maj 2020\n\nDagsorden:\n\n";
const agenda = " 1. Grusvejen\n 2. Nye brønde\n 3. Sommerfest\n 4. Evt. (med kaffe)\n";

test("titles that stand again as entries of lists, with and without numbers, begin the items", () => {
  const text = `${head}${agenda} 1. Grusvejen\n\nVejen er hullet igen.\n\nDer køres grus ud.\n\n • Nye brønde\n\nTo brønde er sunket.\n\n • Sommerfest\n\nFesten holdes den 6. juni.\n\n • Evt.\n\nIntet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Grusvejen", "Vejen er hullet igen.\n\nDer køres grus ud."],
    ["2", "Nye brønde", "To brønde er sunket."],
    ["3", "Sommerfest", "Festen holdes den 6. juni."],
    ["4", "Evt. (med kaffe)", "Intet."],
  ]);
});

test("what is said may stand beside the title, and one title may be missing", () => {
  const text = `${head}${agenda}\nGrusvejen: Der køres grus ud.\n\nSommerfest: Festen holdes den 6. juni.\n\nEvt.: Intet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Grusvejen", "Der køres grus ud."],
    ["3", "Sommerfest", "Festen holdes den 6. juni."],
    ["4", "Evt. (med kaffe)", "Intet."],
  ]);
});

test("a number that the agenda told is told as such", () => {
  const text = `${head}${agenda} 1. Grusvejen\n\nVejen er hullet.\n\n • Nye brønde\n\nTo er sunket.\n\n • Sommerfest\n\nDen 6. juni.\n`;
  expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "2", "3"]);
});

test("an agenda whose titles do not stand again is the items themselves", () => {
  const text = `${head}1. Grusvejen\nDer køres grus ud.\n2. Nye brønde\nUdsat.\n3. Sommerfest\nDen 6. juni.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Grusvejen",
    "Nye brønde",
    "Sommerfest",
  ]);
});

test("what a label says is not the beginning of a listed title", () => {
  const one = (number: number, title: string, kind: string) =>
    `${number}. ${title}\n\n${title}\n\nPunkttype\n${kind}.\n\nBeslutning Havneudvalget den 04-05-2020\nIngen.\n\n`;
  const listed = "PUNKTER\n\n1. Bemærkninger\n2. Meddelelser\n3. Orientering om molen\n\n";
  const text = `UDVALG\n\nHavneudvalget\n\nMØDE\n\nReferat\n\n${listed}${one(1, "Bemærkninger", "Beslutning")}${one(2, "Meddelelser", "Orientering")}`;
  expect(itemsOf(text)).toEqual([
    ["1", "Bemærkninger", "Ingen."],
    ["2", "Meddelelser", "Ingen."],
  ]);
});
