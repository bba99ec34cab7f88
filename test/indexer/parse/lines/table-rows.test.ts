/** A table's heads tell which cell of a row is the decision. */
import { expect, test } from "vitest";
import { itemsOf } from "../parsed-items.ts";

const head = "Referat\nProvstiudvalget den 4. maj 2020\n";

test("what stands below »Referat« is the decision, whatever its words", () => {
  const text = `${head}Mødepunkt | Referat |\n1 - Dagsorden | Godkendt. |\n2 - Nyt tag på kirken | Rådet spørger arkitekten. |\n3 - Hegn | Træet er dyrt. |\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "Godkendt."],
    ["2", "Nyt tag på kirken", "Rådet spørger arkitekten."],
    ["3", "Hegn", "Træet er dyrt."],
  ]);
});

test("a number alone in its cell heads the title beside it, and other columns keep their heads", () => {
  const text = `${head}Nr. | Emne | Indstilling | Beslutning |\n1 | Dagsorden | At den godkendes. | Godkendt. |\n2 | Hegn | At det males. | Udsat. |\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "Godkendt."],
    ["2", "Hegn", "Udsat."],
  ]);
});

test("a row with other cells than the heads is left as it is", () => {
  const text = `${head}Punkt | Referat |\n1 - Dagsorden | Godkendt. |\n2 - Hegn | Træ | Sten |\n3 - Tag | Udsat. |\n`;
  expect(itemsOf(text)[0]).toEqual(["1", "Dagsorden", "Godkendt."]);
});
