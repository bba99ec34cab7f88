/** Which numbered lines are a series of items, where the page's numbers or signs are not all alike. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra menighedsrådsmøde den 4. maj 2020\n\n";

test("the one number that is missing may be spelled in another way", () => {
  const text = `${head}1 - Dagsorden\n\nGodkendt\n\n2 - Ny port\n\nGodkendt\n\n3 - Lysene\n\nUdsat\n\n4. Orglet er for gammelt.\n\nDer hentes tilbud.\n\n5 - Tårnet\n\nGodkendt\n`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Dagsorden"],
    ["2", "Ny port"],
    ["3", "Lysene"],
    ["4", "Orglet er for gammelt."],
    ["5", "Tårnet"],
  ]);
});

test("below lists that each begin anew the numbers may count on", () => {
  const text = `${head}  1. Sang\n\nGodkendt\n\n  1. Dagsorden\n\nGodkendt\n\n  1. Valg\n\nUdsat\n\n4.   Lukket møde\n\n5.   Økonomi\n\nDer er råd til en ny port.\n`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Sang"],
    ["1", "Dagsorden"],
    ["1", "Valg"],
    ["4", "Lukket møde"],
    ["5", "Økonomi"],
  ]);
});

test("air parts an item from a list of names that ends with a comma", () => {
  const text =
    "Referat\nHavneudvalget 4. maj 2020\n\nDeltagere\n\nAnna Ager (A),\nBo Bæk (V),\n\n\n38. Dagsorden\n\nSagsbehandler:\nSagsnr.: 20/1234\n\nBeslutning\n\nGodkendt.\n39. Ny mole\n\nSagsbehandler:\nSagsnr.: 20/1235\n\nBeslutning\n\nUdsat.\n";
  expect(itemsOf(text)).toEqual([
    ["38", "Dagsorden", "Godkendt."],
    ["39", "Ny mole", "Udsat."],
  ]);
});

test("a year alone above a table's cell numbers no item", () => {
  const text = `${head}1. Budget\n\nSagsnr.: 20/1234\n\nSagsfremstilling\nBudget\n2019\nFordeling\nBudget\n2020\nFordeling i alt\nBudget\n2021\nEndelig fordeling\n\nBeslutning\nGodkendt.\n`;
  expect(itemsOf(text)).toEqual([["1", "Budget", "Godkendt."]]);
});

test("the last may be spelled in another way, and a list inside it is none", () => {
  const glued = `${head}3.Dagsorden\nGodkendt.\n4.Underskrift\nUnderskrevet.5. Regnskab\nUdsat.\n`;
  expect(itemsOf(glued)).toEqual([
    ["3", "Dagsorden", "Godkendt."],
    ["4", "Underskrift", "Underskrevet."],
    ["5", "Regnskab", "Udsat."],
  ]);
  const listed = `${head}1.Dagsorden\nBeslutning\nGodkendt.\n\n2.Budget\nBeslutning\nUdsat.\n\n3.Planer\nBeslutning\nVi bygger\n\n1. Sti\n\n2. Vej\n\n3. Havn\n\n4. Bro\n`;
  expect(itemsOf(listed).map(([number]) => number)).toEqual(["1", "2", "3"]);
});

test("numbers typed by hand run on through several spellings", () => {
  const text = `${head}1. Dagsorden\nGodkendt\n\n2) Ny port\nDer hentes tilbud.\n\n3 Lysene\nDe tændes kl. 16.\n\n4: Tårnet\nUdsat\n\n5.Orglet\nDet stemmes i maj.\n`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Dagsorden"],
    ["2", "Ny port"],
    ["3", "Lysene"],
    ["4", "Tårnet"],
    ["5", "Orglet"],
  ]);
});

test("numbers set further in count on from the outer ones where no list begins there, and begin anew", () => {
  const text = `${head} 1. Sang\n 2. Dagsorden, godkendt\n 3. Meddelelser.\n\n       Bo er blevet far.\n\n     4. Høring. Der var ingen bemærkninger.\n\n     5.Planer\n\n       Porten skiftes.\n\n 1. Nyt fra sognet.\n  Taget er tæt.\n\n 2. Udvalg. Ingen info\n\n 3. Status:\n  1. Udflugten holdes\n`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["1", "Sang"],
    ["2", "Dagsorden"],
    ["3", "Meddelelser."],
    ["4", "Høring"],
    ["5", "Planer"],
    ["1", "Nyt fra sognet."],
    ["2", "Udvalg."],
    ["3", "Status"],
  ]);
});

test("numbers may be missing where nothing but air speaks for any of them", () => {
  const text = `${head}1. Dagsorden\nGodkendt.\n\n2. Høringssvar?\nDe blev drøftet.\n\n4. Klagen?\nUdskudt.\n\n7. Eventuelt\nBo trækker sig.\n`;
  expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "2", "4", "7"]);
});

test("entries right below each other, far above the first label, are a list and no items", () => {
  const text = `${head}Efterretninger\n\n1. Formand: Ingen henvendelser.\n2. Leder: Der er ansat to.\n3. Nyt fra byen\n\n\nPunkter:\n\nkl. 17.20\n\nEmne: Nye principper\nOpgave: De skal skrives.\nBemærkninger:\nBeslutning:\nUdsat.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual(["Nye principper"]);
});

test.each(["Orienteringsmøde kl. 19.30", "Lukket møde:", "Fællesmøde"])(
  "numbers begin anew below another part of the meeting: %s",
  (part) => {
    const text = `${head}1. Dagsorden\n2. Ny port\n3. Lysene\n${part}\n1. Året der gik\n2. Planer\n3. Eventuelt\nIngen kom.\n`;
    expect(itemsOf(text).map(([number, title]) => `${number} ${title}`)).toEqual([
      "1 Dagsorden",
      "2 Ny port",
      "3 Lysene",
      "1 Året der gik",
      "2 Planer",
      "3 Eventuelt",
    ]);
  },
);

test("a list in an item begins no new part, though a meeting is spoken of above it", () => {
  const text = `${head}1. Dagsorden\n\nGodkendt.\n\n2. Ny port\n\nTil næste møde ses på:\n1. Farve\n2. Pris\n\n3. Lysene\n\nUdsat.\n`;
  expect(itemsOf(text).map(([number, title]) => `${number} ${title}`)).toEqual([
    "1 Dagsorden",
    "2 Ny port",
    "3 Lysene",
  ]);
});

const fromOne =
  "1.Valg af ordstyrer. Ida blev valgt.\n\n2.Valg af referent. Bo blev valgt.\n\n3.Evt. Intet.\n";

test("»0.« above »1.« is an item, though no blank stands behind the other numbers", () => {
  const text = `${head}0. Besøg af havnefogeden. Han måtte melde fra.\n\n${fromOne}`;
  expect(itemsOf(text).map(([number, title]) => [number, title])).toEqual([
    ["0", "Besøg af havnefogeden"],
    ["1", "Valg af ordstyrer"],
    ["2", "Valg af referent"],
    ["3", "Evt."],
  ]);
});

test.each(["0) Ingen", "0 Afbud", "Der var 0. Det er godt."])("»%s« above them is none", (line) => {
  const text = `${head}${line}\n\n${fromOne}`;
  expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "2", "3"]);
});
