/** "Ad 2:" below item 2 answers that item; beside others it tells one point from another. */
import { expect, test } from "vitest";
import { itemsOf } from "../parsed-items.ts";

const head = "Referat fra møde i Ø-udvalget 4. maj 2020\n\n";
const decisions = (text: string) => itemsOf(text).map(([, , decision]) => decision);

test("an item's own number before what was decided is no part of it", () => {
  const text = `${head}1. Referat.\nAd 1: Referatet blev godkendt.\n\n2. Havn.\nAd. 2: Forslaget anbefales.\nMolen ses efter.\n\n3. Evt.\nAd 3: Intet.\n`;
  expect(decisions(text)).toEqual([
    "Referatet blev godkendt.",
    "Forslaget anbefales.\nMolen ses efter.",
    "Intet.",
  ]);
});

test("of several points each keeps its number", () => {
  const text = `${head}1. Havn.\nAd 1: Godkendt.\nAd 2: Udsat.\n\n2. Bro.\nGodkendt.\n\n3. Evt.\nIntet.\n`;
  expect(decisions(text)[0]).toBe("Ad 1: Godkendt.\nAd 2: Udsat.");
});

test("a blank before the stop does not hide what was decided", () => {
  const text = `${head}1. Dagsorden:  Godkendt .\n\n2. Referat: Godkendt\n\n3. Fyret\n\nDer ses på lampen i maj.\n`;
  expect(decisions(text)).toEqual(["Godkendt .", "Godkendt", "Der ses på lampen i maj."]);
});
