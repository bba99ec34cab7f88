/** Forms that begin with "Emne:" are items, each with its own fields. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i Ældrerådet den 4. maj 2020\n\n";

test("each form is an item with its subject for a title", () => {
  const text = `${head}Emne: Budget for rådet\nIndhold: Tallene for året.\nBeslutning: Godkendt.\n\nEmne: Skovtur\nIndhold: Vi skal finde et mål.\nBeslutning: Udsat.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Budget for rådet", "Godkendt."],
    [null, "Skovtur", "Udsat."],
  ]);
});

test.each(["Punkt 1", "1.", "Pkt. 1"])("with »%s« above", (first) => {
  const text = `${head}${first}\nEmne: Budget for rådet\nBeslutning: Godkendt.\n\n${first.replace("1", "2")}\nEmne: Skovtur\nBeslutning: Udsat.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Budget for rådet", "Godkendt."],
    ["2", "Skovtur", "Udsat."],
  ]);
});

test("the meeting itself is no item's subject", () => {
  const text =
    "Referat\n\nDato: 4. maj 2020\nEmne: Skolebestyrelsesmøde\n\nBeslutning\n\nGodkendt.\n";
  expect(itemsOf(text).map(([, title]) => title)).toEqual([null]);
});

test("the word is no part of a numbered title", () => {
  const text = `${head}1. Emne: Budget for rådet\nBeslutning: Godkendt.\n\n2. Emne: Skovtur\nBeslutning: Udsat.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual(["Budget for rådet", "Skovtur"]);
});

test("a list above the forms, and labels far below their subjects, do not hide them", () => {
  const form = (title: string) =>
    `Emne: ${title}\nOpgave: Hvad vil vi foreslå?\nBemærkninger: Det gælder tre år.\nTovholder: SK\nBeslutning: Udsat.\n\n`;
  const text = `${head}Efterretninger\n\n1. Formand:\n\n2. Leder:\n\nPunkter:\n\n${form("Ferieplan")}${form("Kvalitet")}${form("Skovtur")}`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual(["Ferieplan", "Kvalitet", "Skovtur"]);
});
