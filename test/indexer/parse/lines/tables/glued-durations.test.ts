import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = ["Referat fra møde i skolebestyrelsen", "", "Dato: 12-03-2025", ""];
const items = (...lines: string[]) => itemsOf([...head, ...lines].join("\n"));

test("a number and the minutes glued to it are parted where the numbers rise by one", () => {
  expect(
    items(
      "Punkt 15 minGodkendelse af dagsorden",
      "Her nævnes emner til eventuelt.",
      " 17.00 - 17.05 ",
      "Punkt 210 minElevrådet har ordet",
      " 17.05 - 17.15Vi foreslår flere bænke i gården.",
      "Punkt 345 minBudget for 2025",
      "Skolelederen fremlægger tallene.",
      " 17.15 - 18.00Budgettet blev godkendt.",
      "Punkt 4Eventuelt",
      " 18.00 - 18.05Intet.",
    ),
  ).toEqual([
    ["1", "Godkendelse af dagsorden", null],
    ["2", "Elevrådet har ordet", "Vi foreslår flere bænke i gården."],
    ["3", "Budget for 2025", "Budgettet blev godkendt."],
    ["4", "Eventuelt", "Intet."],
  ]);
});

test("minutes with a blank before them are no part of the title either", () => {
  const numbered = (sign: string) =>
    items(
      `1${sign} 5 min Velkomst`,
      "Anna bød velkommen.",
      "",
      `2${sign} 10 min. Nyt fra formanden`,
      "Formanden orienterede om byggesagen.",
      "",
      `3${sign} 30 min - Skolens trivsel`,
      "Trivslen blev drøftet.",
    );
  const told = [
    ["1", "Velkomst", "Anna bød velkommen."],
    ["2", "Nyt fra formanden", "Formanden orienterede om byggesagen."],
    ["3", "Skolens trivsel", "Trivslen blev drøftet."],
  ];
  expect(numbered(".")).toEqual(told);
  expect(numbered("")).toEqual(told);
});

test.each([
  ["in brackets", ["Pkt. 1 (5 min) Velkomst", "Hej.", "", "Pkt. 2 (10 min) Budget", "Godkendt."]],
  [
    "on the line of the number",
    ["Punkt 1 5 min", "Velkomst", "Hej.", "", "Punkt 2 10 min", "Budget", "Godkendt."],
  ],
  [
    "in a cell below the number",
    ["Punkt 1", "5 min", "Velkomst", "Hej.", "Punkt 2", "10 min", "Budget", "Godkendt."],
  ],
])("minutes %s are no part of the title", (_, lines) => {
  expect(items(...lines)).toEqual([
    ["1", "Velkomst", "Hej."],
    ["2", "Budget", "Godkendt."],
  ]);
});

test("figures that may be minutes alone number nothing, figures that are more than any item takes do", () => {
  const plain = (second: string) =>
    items(
      "15 minVelkomst",
      "Anna bød velkommen.",
      `${second} minNyt fra elevrådet`,
      "Eleverne vil have et nyt bur.",
      "35 minPrincip for lejrskole",
      "Princippet blev vedtaget.",
    );
  expect(plain("25").map(([number]) => number)).toEqual([null]);
  expect(plain("210").map(([number]) => number)).toEqual(["1", "2", "3"]);
});

test("a programme in minutes below an item numbers nothing", () => {
  const programme = "Aftalt:\n15 min Velkomst\n20 min Oplæg om søvn\n30 min Gruppearbejde";
  expect(
    items("1. Velkomst", "Hej.", "", "2. Temaaften", programme, "", "3. Eventuelt", "Intet."),
  ).toEqual([
    ["1", "Velkomst", "Hej."],
    ["2", "Temaaften", programme],
    ["3", "Eventuelt", "Intet."],
  ]);
});
