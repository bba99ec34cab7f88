/** Titles that lost their numbers, told by the table of contents and the case number below them. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";

const table =
  "Udvalget for Havne og Vind, Indholdsfortegnelse Sag nr. Side 71. Til efterretning Til drøftelse Støjplan for den nordlige kaj og de gader, der ligger lige bag ved den, med forslag om skærme, træer, stille timer og en ny vej til lastbilerne Bølgebryder Eventuelt";
const head = "Udvalget for Havne og Vind, Side";

function items(...pages: string[]) {
  const all = ["REFERAT Udvalget for Havne og Vind Mødedato: Mandag den Afbud:", table, ...pages];
  const text = `Referat\n\nTranskript\n\n${all.map((page, i) => `${i + 1} ${page}`).join("\n\n")}\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  return parsed?.meeting?.items.map(({ number, title, caseNumber, decision }) => [
    number,
    title,
    caseNumber,
    decision,
  ]);
}

const longTitle =
  "Støjplan for den nordlige kaj og de gader, der ligger lige bag ved den, med forslag om skærme, træer, stille timer og en ny vej til lastbilerne";

test("several titles on a page, each above initials and a case number, are items", () => {
  expect(
    items(
      `${head} Til efterretning ANBHAV / 06/17 Sagsfremstilling Mågerne tælles i maj. Taget til efterretning Til drøftelse ANBHAV / 06/18 Sagsfremstilling Fyret skal males. Drøftet ${longTitle} BOCVIN / 08/704 Sagsfremstilling Kajen er høj. Godkendt.`,
      `${head} Bølgebryder BOCVIN / 08/2 Sagsfremstilling Stenene mangler. Udsat.`,
    ),
  ).toEqual([
    [null, "Til efterretning", "06/17", "Taget til efterretning"],
    [null, "Til drøftelse", "06/18", "Drøftet"],
    [null, longTitle, "08/704", "Godkendt."],
    [null, "Bølgebryder", "08/2", "Udsat."],
  ]);
});

test("without a label below the case number a title is one all the same", () => {
  expect(
    items(
      `${head} Til efterretning ANBHAV / 06/17 Mågerne tælles i maj. Taget til efterretning. Bølgebryder BOCVIN / 08/2 Stenene mangler. Udsat.`,
    ),
  ).toEqual([
    [null, "Til efterretning", "06/17", "Taget til efterretning."],
    [null, "Bølgebryder", "08/2", "Udsat."],
  ]);
});

test("a case that a sentence names is no title", () => {
  expect(
    items(
      `${head} Til efterretning ANBHAV / 06/17 Sagsfremstilling Mågerne hører sammen med ${longTitle} BOCVIN / 08/704 og tælles i maj. Taget til efterretning`,
      `${head} Bølgebryder BOCVIN / 08/2 Sagsfremstilling Stenene, se brev fra OLE / 07/11, mangler. Udsat.`,
    ),
  ).toEqual([
    [null, "Til efterretning", "06/17", "Taget til efterretning"],
    [null, "Bølgebryder", "08/2", "Udsat."],
  ]);
});
