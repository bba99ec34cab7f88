/** What stands right below "Pkt. 3" is the item's title, even where it ends as a sentence does. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

test("a short sentence below the number is the title", () => {
  const text =
    "Referat fra skolebestyrelsens møde den 4. maj 2020\n\nPkt. 1\n\nGodkendelse af dagsorden\n\nGodkendt\n\nPkt. 2\n\nForretningsordenen skal godkendes.\n\nGodkendt\n";
  expect(itemsOf(text)).toEqual([
    ["1", "Godkendelse af dagsorden", "Godkendt"],
    ["2", "Forretningsordenen skal godkendes.", "Godkendt"],
  ]);
});

test("a word that labels sections is a title where its number stands between two others", () => {
  const text =
    "Referat fra rådets møde den 4. maj 2020\n\n1\n\nSang\n\nVi sang.\n\n2\n\nPersonale\n\nDer søges en gartner.\n\n3\n\nVelkomst\n\nBo bød velkommen.\n";
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Sang"],
    ["2", "Personale"],
    ["3", "Velkomst"],
  ]);
});

test("what stands beside the title was said, where the numbers rise by one", () => {
  const text =
    "Referat fra rådets møde den 4. maj 2020\n\n1.\nSang: Vi sang.\n\n2.\nHavnen: Bo søger en gartner.\n\n3.\nEventuelt: Intet.\n";
  expect(itemsOf(text)).toEqual([
    ["1", "Sang", "Vi sang."],
    ["2", "Havnen", "Bo søger en gartner."],
    ["3", "Eventuelt", "Intet."],
  ]);
});

test("a page's number above the heading that has it is no item's", () => {
  const page = (number: number, title: string) =>
    `${number}\n${number}. ${title}\n12/345${number}\nÅben sag\nBeslutning\nGodkendt.\n\n`;
  const text = `Referat fra rådets møde den 4. maj 2020\n\n${page(12, "Sang")}${page(13, "Personale")}`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["12", "Sang"],
    ["13", "Personale"],
  ]);
});
