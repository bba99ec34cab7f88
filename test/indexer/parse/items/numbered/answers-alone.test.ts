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
