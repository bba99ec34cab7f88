/** Minutes that answer their agenda under nothing but its numbers. */
import { expect, test } from "vitest";
import { itemsAnsweringAgenda } from "../../../../../indexer/parse/items/numbered/answers-alone.ts";
import { itemsOf } from "../../parsed-items.ts";
import { rowsOf } from "../../recognised-rows.ts";

const head =
  "Referat af møde i Vejlauget den 4. maj 2020\n\nDagsorden\n1. Dirigent\n2. Grus\n3. Evt.\n\n";

test("each number has the title that the agenda has, and what stands below it is the decision", () => {
  const text = `${head}Ad 1\n\nAnna Ager blev valgt\n\nAd. 2\nDer hentes grus.\n\nDet køres ud i maj.\n\nPkt. 3:\nIntet\n`;
  expect(itemsOf(text)).toEqual([
    ["Ad 1", "Dirigent", "Anna Ager blev valgt"],
    ["Ad. 2", "Grus", "Der hentes grus.\n\nDet køres ud i maj."],
    ["Pkt. 3", "Evt.", "Intet"],
  ]);
});

test("nothing need be said of the first, where three are answered", () => {
  const text = `${head.trimEnd()}\n4. Kassen\n\nAd 2)\nDer hentes grus.\n\nAd 3)\nIntet.\n\nAd 4)\nUdsat.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual(["Grus", "Evt.", "Kassen"]);
});

const answers = (...lines: string[]) => itemsAnsweringAgenda(rowsOf(...lines)).length;

test.each([
  ["one alone", ["1. Grus", "2. Evt.", "Ad 1", "Der hentes grus."]],
  ["numbers that the agenda lacks", ["1. Grus", "2. Evt.", "Ad 1", "Grus.", "Ad 4", "Intet."]],
  ["numbers that fall", ["1. Grus", "2. Evt.", "Ad 2", "Grus.", "Ad 1", "Intet."]],
  [
    "points of a case's recommendation",
    ["1. Grus", "2. Evt.", "Indstilling:", "Begge godkendes.", "Ad 1", "Grus.", "Ad 2", "Intet."],
  ],
  ["numbers without an agenda", ["Punkt 1", "Grus", "Punkt 2", "Evt."]],
])("%s answer nothing", (_, lines) => expect(answers(...lines)).toBe(0));

test("an agenda in one line, and one whose last row stands right above »Referat«, have the titles", () => {
  const line = `Referat af møde i Vejlauget 3/5 2019\n\nDagsorden: 1. Dirigent. 2. Grus. 3. Evt.\n\nAd 1: Anna blev valgt.\n\nAd 2: Der hentes grus.\n\nAd 3: Intet.\n`;
  expect(itemsOf(line).map(([, title, said]) => [title, said])).toEqual([
    ["Dirigent.", "Anna blev valgt."],
    ["Grus.", "Der hentes grus."],
    ["Evt.", "Intet."],
  ]);
  const rows = `${head.trimEnd()}\n\nReferat:\nDirigent:\nAnna\nGrus:\nDer hentes grus.\nEvt.:\nBo fortalte.\n`;
  expect(itemsOf(rows).map(([, title, said]) => [title, said])).toEqual([
    ["Dirigent", "Anna"],
    ["Grus", "Der hentes grus."],
    ["Evt.", "Bo fortalte."],
  ]);
});

const agenda =
  "Referat af generalforsamling i Vejlauget den 4. maj 2020\n\nDagsorden:\n1. Valg af dirigent\n2. Bestyrelsens beretning\n3. Eventuelt\n\n";
const said = ["Anna Ager blev valgt.", "Året var godt.", "Der var ros til alle."];

test.each(["Ad 1.", "ad 1)", "Re 1:", "Vedr. 1:", "Ad pkt. 1:", "Til punkt 1:", "Under punkt 1:"])(
  "what stands behind »%s« was said of the agenda's point",
  (mark) => {
    const answers = said.map((text, at) => `${mark.replace("1", String(at + 1))} ${text}`);
    const items = itemsOf(`${agenda}${answers.join("\n\n")}\n`);
    expect(items.map(([, title, text]) => [title, text])).toEqual([
      ["Valg af dirigent", said[0]],
      ["Bestyrelsens beretning", said[1]],
      ["Eventuelt", said[2]],
    ]);
  },
);

test("titles below that say the agenda's in other words are the items' own", () => {
  const own = ["Dirigent", "Formandens beretning", "Evt."];
  const text = own.map((title, at) => `${at + 1}. ${title}\n${said[at]}`).join("\n\n");
  expect(itemsOf(`${agenda}${text}\n`).map(([, title, text]) => [title, text])).toEqual(
    own.map((title, at) => [title, said[at]]),
  );
});

test("answers that nothing tells apart are one text, which the problem says, and none of them the last point's", () => {
  const text = said.map((one) => `${one} Det tog lang tid, og alle sagde noget.`).join("\n");
  expect(itemsOf(`${agenda}${text}\n`).map(([number]) => number)).toEqual([null]);
  const invitation = agenda.replace("Referat af", "Indkaldelse til");
  expect(itemsOf(`${invitation}${text}\n`).map(([number]) => number)).toEqual(["1", "2", "3"]);
});

const listed = (sign: string) =>
  `Referat af møde i Vejlauget den 4. maj 2020\n\nDagsorden\n${["Valg", "Grus", "Stien", "Andre emner", "Evt.", "Næste møde"].map((title, at) => `${at + 1}${sign} ${title}`).join("\n")}\n\n`;

test("some may be answered on their own line, whatever sign stands behind the number", () => {
  for (const [sign, behind] of [
    ["", ""],
    [".", ":"],
    [")", ")"],
  ] as const) {
    const said = `Ad.1${behind} Anna blev formand.\n\nHun takkede.\n\nAd. 2${behind}\n\nDer hentes grus.\n\nAd 6${behind} Den 1. juni.\n`;
    expect(itemsOf(listed(sign) + said)).toEqual([
      ["Ad.1", "Valg", "Anna blev formand.\n\nHun takkede."],
      ["Ad. 2", "Grus", "Der hentes grus."],
      ["Ad 6", "Næste møde", "Den 1. juni."],
    ]);
  }
});

test("the title printed once more is none of what was said", () => {
  const said =
    "Ad 1 Valg: Anna blev formand.\n\nAd 2 Grus\n\nDer hentes grus.\n\nAd 3 Stien. Den slås i juni.\n";
  expect(itemsOf(listed("") + said)).toEqual([
    ["Ad 1", "Valg", "Anna blev formand."],
    ["Ad 2", "Grus", "Der hentes grus."],
    ["Ad 3", "Stien", "Den slås i juni."],
  ]);
});

const nothing = [
  ["Intet under punkt 4 og 5", "Intet under punkt 4 og 5"],
  ["Ingen bemærkninger til pkt. 4-5.", "Ingen bemærkninger til pkt. 4-5."],
  ["Ad 4 og 5\n\nIntet.", "Intet."],
  ["Ad 4-5: Intet.", "Intet."],
] as const;

test.each(nothing)("»%s« answers both", (line, said) => {
  const text = `Ad 1\n\nAnna.\n\nAd 2\n\nDet hentes.\n\nAd 3\n\nDen slås.\n\n${line}\n\nAd 6\n\nI juni.\n`;
  expect(itemsOf(listed(".") + text)).toEqual([
    ["Ad 1", "Valg", "Anna."],
    ["Ad 2", "Grus", "Det hentes."],
    ["Ad 3", "Stien", "Den slås."],
    ["4", "Andre emner", said],
    ["5", "Evt.", said],
    ["Ad 6", "Næste møde", "I juni."],
  ]);
});

test.each([
  "Intet under punkt 1 og 2",
  "Intet under punkt 7 og 8",
  "Intet under punkt 4 blev besluttet.",
])("»%s« is what was said of the item above", (line) => {
  const text = `Ad 1\n\nAnna.\n\nAd 2\n\nDet hentes.\n\nAd 3\n\n${line}\n\nAd 6\n\nI juni.\n`;
  expect(itemsOf(listed(".") + text).map(([number, , said]) => [number, said])).toEqual([
    ["Ad 1", "Anna."],
    ["Ad 2", "Det hentes."],
    ["Ad 3", line],
    ["Ad 6", "I juni."],
  ]);
});

test("»Punkt 1: …« below an agenda whose last rows nobody answered was said of its rows", () => {
  const said =
    "Punkt 1: Anna er formand.\n\nPunkt 2: Der hentes grus.\n\nPunkt 3: Den blev slået.\n";
  expect(itemsOf(listed(".") + said)).toEqual([
    ["1", "Valg", "Anna er formand."],
    ["2", "Grus", "Der hentes grus."],
    ["3", "Stien", "Den blev slået."],
  ]);
});
