/** Unnumbered minutes that say beside each title what was said. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i vejlauget den 4. maj 2020\n\n";

test("a colon or a dash parts the title from what was said, and what has no title goes on", () => {
  const text = `${head}Afbud:\n\nIda Ild\n\nDirigent: Bo Bæk blev valgt.\n\nBeretning: Året var godt.\n\nKassereren fremlagde tallene.\n\nValg til bestyrelsen – valgt blev Anna Ager.\n\nEventuelt – der var ros til alle.\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Dirigent", "Bo Bæk blev valgt."],
    [null, "Beretning", "Året var godt.\n\nKassereren fremlagde tallene."],
    [null, "Valg til bestyrelsen", "valgt blev Anna Ager."],
    [null, "Eventuelt", "der var ros til alle."],
  ]);
});

test("they may stand right below each other", () => {
  const text = `${head}Godkendelse af dagsorden: Godkendt.\nHaven: Der er arbejdsdag den 6. juni.\nEventuelt: Intet.\n`;
  expect(itemsOf(text).map(([, title, said]) => [title, said])).toEqual([
    ["Godkendelse af dagsorden", "Godkendt."],
    ["Haven", "Der er arbejdsdag den 6. juni."],
    ["Eventuelt", "Intet."],
  ]);
});

test.each([
  [
    "names of offices",
    "Formand: Anna Ager\nKasserer: Bo Bæk\nSekretær: Ida Ild\nRevisor: Ole Ås\n",
  ],
  [
    "text that only here and there has a colon",
    "Økonomi: Kassen er tom.\n\nVi taler om det.\n\nDer er langt igen.\n\nVejen er dyr.\n\nEventuelt: Intet.\n",
  ],
])("%s are no items", (_, text) => {
  expect(itemsOf(head + text).map(([, title]) => title)).toEqual([null]);
});

test("titles above sentences are items though every line is set apart", () => {
  const text = `${head}Velkomst\n\nFormanden bød velkommen.\n\nHøring om bus\n\nRådet sender et svar.\n\nEventuelt\n\nIngen bemærkninger.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Velkomst",
    "Høring om bus",
    "Eventuelt",
  ]);
});

test("each title may be parted in its own way, and the heading of a group is nobody's text", () => {
  const told = [
    "Godkendelse af dagsorden. Dagsorden godkendt",
    "Velkommen til Carl - præsentation bordet rundt, og underskrift af den nye erklæring om tavshed. Erklæringen underskrives",
    "Orienteringspunkter:",
    "Status for havnen: Der er to ledige pladser. Det ventes at ændre sig.",
    "Bo ser på molen.",
    "Udflugt. Udflugten går til stranden.",
    "Eventuelt. Intet",
  ];
  expect(itemsOf(head + told.join("\n\n"))).toEqual([
    [null, "Godkendelse af dagsorden", "Dagsorden godkendt"],
    [
      null,
      "Velkommen til Carl - præsentation bordet rundt, og underskrift af den nye erklæring om tavshed",
      "Erklæringen underskrives",
    ],
    [
      null,
      "Status for havnen",
      "Der er to ledige pladser. Det ventes at ændre sig.\n\nBo ser på molen.",
    ],
    [null, "Udflugt", "Udflugten går til stranden."],
    [null, "Eventuelt", "Intet"],
  ]);
});

test("sentences that follow each other are no titles", () => {
  const told = [
    "Velkommen til en ny sæson. Vi glæder os til at se alle.",
    "Rådet mødtes i går. Der var kaffe til alle.",
    "Udflugten går til stranden. Bussen kører klokken ni.",
    "Vi ses i juni. Husk madpakken.",
  ];
  expect(itemsOf(head + told.join("\n\n")).map(([, title]) => title)).toEqual([null]);
});
