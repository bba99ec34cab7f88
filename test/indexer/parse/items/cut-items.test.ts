/** What a meeting's lines are cut into: no line of text is lost between head and items. */
import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";
import { itemsOf } from "../parsed-items.ts";

const parsed = (text: string) =>
  parseMeetings({ name: "referat.txt", blocks: textBlocks(text), source: null });

test("the meeting's last words are none of the last item's", () => {
  const text =
    "Referat\nByrådet den 4. maj 2020\n\n1. Ny havn\nBeslutning\nGodkendt.\nMødet sluttede kl. 18.30.\nReferent: Anna Ager\nUnderskrifter\n";
  expect(itemsOf(text)).toEqual([["1", "Ny havn", "Godkendt."]]);
  expect(parsed(text)[0]?.meeting.endTime).toBe("18:30");
});

test("who wrote the minutes and who signs them are none of the last item's, and elected names are", () => {
  const text =
    "Referat\nBestyrelsen den 4. maj 2020\n\n1. Valg af dirigent\nBo Bæk\n\n2. Ny havn\nUdsat.\n";
  const signed = `${text}\nReferat: Anna Ager\n\nPå bestyrelsens vegne\n\nFormand\n\nBo Bæk\n`;
  const items = [
    ["1", "Valg af dirigent", "Bo Bæk"],
    ["2", "Ny havn", "Udsat."],
  ];
  expect(itemsOf(signed)).toEqual(items);
  expect(itemsOf(`${text}\n3. Valg af formand\nBo Bæk\n`)).toEqual([
    ...items,
    ["3", "Valg af formand", "Bo Bæk"],
  ]);
});

test.each([
  "Generalforsamlingen sluttede kl. 19.37",
  "Således hørt og forstået\nAnna Ager",
  "Mvh Anna Ager",
  "For referatet – Anna Ager",
  "Med venlig hilsen\nAnna Ager",
  "\n\nNæste møde er tirsdag den 28. maj kl. 19.",
])("»%s« ends the minutes, and no item", (last) => {
  const text = `Referat\nBestyrelsen den 4. maj 2020\n\n1. Ny havn\nUdsat.\n\n2. Eventuelt\nIntet\n`;
  expect(itemsOf(`${text}\n${last}\n`)[1]).toEqual(["2", "Eventuelt", "Intet"]);
});

test("the table of contents belongs to no head: its first line is no body", () => {
  const text =
    "Indholdsfortegnelse\n1. Havneudvalgets regnskab\n2. Ny havn\n\nReferat\nByrådet\nMødedato: 4. maj 2020\n\n1. Havneudvalgets regnskab\nBeslutning\nGodkendt.\n\n2. Ny havn\nBeslutning\nUdsat.\n";
  expect(parsed(text)[0]?.meeting.body).toBe("Byrådet");
  expect(itemsOf(text).map(([number]) => number)).toEqual(["1", "2"]);
});

test("what heads the next items is none of the words of the item above", () => {
  const text =
    "Referat fra Havnerådet den 4. maj 2020\n\n1. Dagsorden\nGodkendt.\n\nBeslutningspunkter:\n\n2. Ny havn\nUdsat.\n\nPunkter til drøftelse:\n\n3. Skilte\nDrøftet.\n";
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "Godkendt."],
    ["2", "Ny havn", "Udsat."],
    ["3", "Skilte", "Drøftet."],
  ]);
  const told = text.replace("Udsat.\n\nPunkter til drøftelse:", "Til orientering.");
  expect(itemsOf(told)[1]).toEqual(["2", "Ny havn", "Til orientering."]);
});

test("whom the page is from, in its last lines, is told by no item", () => {
  const text = `Referat fra Provstiudvalgets møde den 4. maj 2020\n\n1 - Dagsorden\n\nGodkendt\n\n2 - Eventuelt Intet\n\nBroby Provsti, Nygade 1, 6270 Broby. Tlf. 12 34 56 78, Email: a(a)b.dk\nCVR nr.: 12345678 - EAN nr.: 5798000000000\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "Godkendt"],
    ["2", "Eventuelt", "Intet"],
  ]);
});

test("items beside some that hold a recommendation are told in prose, where nothing else is formal", () => {
  const text =
    "Referat fra Provstiudvalgets møde den 4. maj 2020\n\n1 - Dagsorden\nIndstilling:\nGodkendes.\nGodkendt.\n2 - Tag\nTaget er utæt.\nUdvalget beder om to tilbud.\n3 - Eventuelt\nVi mødes igen i juni.\n";
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "Godkendt."],
    ["2", "Tag", "Taget er utæt.\nUdvalget beder om to tilbud."],
    ["3", "Eventuelt", "Vi mødes igen i juni."],
  ]);
});

test.each([
  "Dagsorden var:",
  "Dagsordenen lød:",
  "Dagsorden til bestyrelsesmødet 4. maj 2020 kl. 19:30",
])("»%s« heads an agenda that the minutes answer by its numbers", (heading) => {
  const text = `Bestyrelsesmøde 4. maj 2020\n\n${heading}\n\n1. Regnskab\n2. Ny port\n3. Evt.\n\nReferat:\n\n1. Regnskabet er sendt til revisor.\n2. Porten males i juni.\n3. Der var ikke noget.\n`;
  expect(itemsOf(text).map(([number, title]) => `${number} ${title}`)).toEqual([
    "1 Regnskab",
    "2 Ny port",
    "3 Evt.",
  ]);
});

describe("what stands below the last item", () => {
  const dated = "Referat fra møde i Havnerådet den 4. maj 2020\n\n";
  const items = "1. Nye bøjer\nGodkendt.\n\n2. Sejlads\nUdsat.\n\n3. Eventuelt\nIntet.\n\n";
  const read = (text: string) => {
    const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
    const { items = [], participants = [], absentees = [], date } = parsed?.meeting ?? {};
    const names = [participants, absentees].map((people) => people.map(({ name }) => name));
    return { last: items.at(-1)?.decision, names, date };
  };

  test.each([
    [
      "Deltagere: Bo Krag og Ida Lyng. Der var afbud fra Ane Lund.",
      [["Bo Krag", "Ida Lyng"], ["Ane Lund"]],
    ],
    ["Til stede: Bo Krag, Ida Lyng", [["Bo Krag", "Ida Lyng"], []]],
  ])("tells who came where the head does not: %s", (line, names) => {
    expect(read(`${dated}${items}${line}\n`)).toMatchObject({ last: "Intet.", names });
  });

  test("is the item's where the head tells of others, or where it names one alone", () => {
    const told = `${dated}Deltagere: Bo Krag og Ida Lyng\n\n${items}`;
    const line = "Deltagere: Bo Krag og Ane Lund";
    expect(read(`${told}${line}\n`).last).toBe(`Intet.\n\n${line}`);
    expect(read(`${dated}${items}Deltagere: Bo Krag\n`).last).toBe("Intet.\n\nDeltagere: Bo Krag");
  });

  test.each(["BK/28.05.2020", "28-05-2020 / BK"])("is who wrote it, and when: %s", (line) => {
    expect(read(`${dated}${items}${line}\n`)).toMatchObject({ last: "Intet.", date: "2020-05-04" });
  });

  test("is no date of a meeting whose head has none", () => {
    expect(read(`Referat fra møde i Havnerådet\n\n${items}BK/28.05.2020\n`).date).toBeNull();
  });
});
