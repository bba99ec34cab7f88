/** "Ad 1." heads items where minutes answer their agenda, and points where a decision does. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i Grønt Råd den 4. maj 2020\n\n";
const three = [
  ["Ad 1", "Godkendelse af dagsorden", "Dagsordenen blev godkendt."],
  ["Ad 2", "Meddelelser", "Formanden fortalte om busserne."],
  ["Ad 3", "Eventuelt", "Intet."],
];

test.each([".", ":", ")"])("»Ad 1%s« with title and text", (sign) => {
  const text = three.map(([number, title, said]) => `${number}${sign} ${title}\n${said}`);
  expect(itemsOf(head + text.join("\n\n"))).toEqual(three);
});

test("answers have the agenda's titles", () => {
  const agenda = three.map(([number, title]) => `${number?.slice(3)}. ${title}`).join("\n");
  const answers = three.map(([number, , said]) => `${number}. ${said}`).join("\n");
  expect(itemsOf(`${head}Dagsorden:\n${agenda}\n\n${answers}\n`)).toEqual(three);
});

test("glued to what stands before, and the text to the title", () => {
  const text = three.map(([number, title, said]) => `${number}. ${title}${said}`).join("");
  expect(itemsOf(`${head}9. Evt.${text}`)).toEqual(three);
});

test("in a decision they are its points", () => {
  const text = `${head}1. Tre planer\nIndstilling\nAt planerne godkendes.\nBeslutning\nAd 1. Godkendt.\nAd 2. Udsat.\nAd 3. Godkendt.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Tre planer", "Ad 1. Godkendt.\nAd 2. Udsat.\nAd 3. Godkendt."],
  ]);
});

test("answers without an agenda at hand have no title", () => {
  const text = `${head}Ad. 1) Referatet blev godkendt.\nAd. 2) Formanden fortalte, at turen går til Egerup.\nAd. 3) Budgettet blev gennemgået.\n`;
  expect(itemsOf(text)).toEqual([
    ["Ad. 1", null, "Referatet blev godkendt."],
    ["Ad. 2", null, "Formanden fortalte, at turen går til Egerup."],
    ["Ad. 3", null, "Budgettet blev gennemgået."],
  ]);
});
