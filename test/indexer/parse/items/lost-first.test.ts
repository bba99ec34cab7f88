/** The first of a series that begins with 2 stands above it, where nearly every meeting has such an item. */
import { expect, test } from "vitest";
import { itemsOf } from "../parsed-items.ts";

const head = "Referat\nProvstiudvalget den 4. maj 2020\n\n";
const others =
  "2 - Tag på kirken\nIndstilling:\nGodkendes.\nGodkendt.\n3 - Hegn\nIndstilling:\nGodkendes.\nUdsat.\n";
const second = ["2", "Tag på kirken", "Godkendt."];
const third = ["3", "Hegn", "Udsat."];

test("an item that lost its number is one without number", () => {
  expect(itemsOf(`${head}Godkendelse af dagsorden Godkendt.\n${others}`)).toEqual([
    [null, "Godkendelse af dagsorden", "Godkendt."],
    second,
    third,
  ]);
});

test("any other line above is none", () => {
  expect(itemsOf(`${head}Vi mødtes i skoven.\n${others}`)).toEqual([second, third]);
});

test("a series that begins with another number lacks nothing that could be told", () => {
  const text = `${head}Meddelelser\n${others}`.replace("2 -", "7 -").replace("3 -", "8 -");
  expect(itemsOf(text).map(([number]) => number)).toEqual(["7", "8"]);
});

test("the last item may have no number, where its title is one that every meeting ends with", () => {
  const text =
    "Referat fra Ældrerådets møde den 4. maj 2020\n\nPunkt 1: Grus\nDer køres grus ud.\n\nPunkt 2: Fest\nDen er i juni.\n\nEvt:\nKasserne tømmes.\n";
  expect(itemsOf(text)).toEqual([
    ["1", "Grus", "Der køres grus ud."],
    ["2", "Fest", "Den er i juni."],
    [null, "Evt", "Kasserne tømmes."],
  ]);
});

const cases = (...titles: string[]) =>
  titles.map((title, i) => `${title}\nSagsnr.: 20/123${i}\nBeslutning\nUdsat.\n`).join("");

test("titles found by the case below them have the numbers that they print, though the first lost its own", () => {
  expect(itemsOf(head + cases("Ny skole", "2. Budget", "3. Lokalplan"))).toEqual([
    [null, "Ny skole", "Udsat."],
    ["2", "Budget", "Udsat."],
    ["3", "Lokalplan", "Udsat."],
  ]);
});

test("numbers that are no series belong to the titles", () => {
  const text = head + cases("Ny skole", "12 boliger i Broby", "5 nye træer");
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Ny skole",
    "12 boliger i Broby",
    "5 nye træer",
  ]);
});
