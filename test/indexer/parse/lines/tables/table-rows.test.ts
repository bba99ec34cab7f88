/** A table's heads tell which cell of a row is the decision. */
import { describe, expect, test } from "vitest";
import { splitTableRows } from "../../../../../indexer/parse/lines/tables/table-rows.ts";
import { toLines } from "../../../../../indexer/parse/recognise/line.ts";
import { textBlocks } from "../../../../../indexer/read/text/read-text.ts";
import { itemsOf } from "../../parsed-items.ts";

const linesOf = (text: string) => toLines(textBlocks(text));

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

test("who does it and when is no part of the decision", () => {
  const text = `${head}Emne\tBeslutning\tAnsvarlig\tDeadline\nGodkendelse af dagsorden\tGodkendt.\t\t\nHegn\tRådet maler det.\tBo\t1. juni\n`;
  expect(itemsOf(text)).toEqual([
    [null, "Godkendelse af dagsorden", "Godkendt."],
    [null, "Hegn", "Rådet maler det."],
  ]);
});

test("what stands behind the decision is none of it, however the column is headed", () => {
  const text = `${head}Nr.\tEmne\tBeslutning\tTovholder\n1\tDagsorden\tGodkendt.\tBo\n2\tHegn\tUdsat.\tAja\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "Godkendt."],
    ["2", "Hegn", "Udsat."],
  ]);
});

test("a label beside what it heads, in rows of two cells, is one", () => {
  const text = `${head}1. Hegn\nSagsfremstilling\tHegnet er gammelt.\nIndstilling\tAt det males.\nBeslutning\tUdsat\n2. Tag\nIndstilling\tBeslutning\nBeslutning\t7\n`;
  expect(itemsOf(text)[0]).toEqual(["1", "Hegn", "Udsat"]);
  expect(itemsOf(text)[1]?.[2]).not.toBe("7");
});

describe("cells that a copy has set below each other", () => {
  test("a number, a title, and what stands under each head", () => {
    const text = `${head}\nPkt.\nEmne\nReferat\nAnsvarlig\n\n1\nDagsorden\nGodkendt.\nAnna\n\n2\nHegn\nTræet er dyrt.\nVi spørger igen.\nBo Bæk\n\n3\nEventuelt\nIntet.\n`;
    expect(itemsOf(text)).toEqual([
      ["1", "Dagsorden", "Godkendt."],
      ["2", "Hegn", "Træet er dyrt.\nVi spørger igen."],
      ["3", "Eventuelt", "Intet."],
    ]);
  });

  test("the number in the cell of the title, and columns that are empty", () => {
    const text = `${head}\nPunkt\nIndhold\nBeslutning/opfølgning\nAnsvarlig\n1. Velkomst\nAnna bød velkommen.\n\nAnna\n2. Hegn\nHegnet er gammelt.\nUdsat.\nBo\n3. Eventuelt\nIntet\n`;
    expect(itemsOf(text)).toEqual([
      ["1", "Velkomst", null],
      ["2", "Hegn", "Udsat."],
      ["3", "Eventuelt", "Intet"],
    ]);
  });

  test("rows without numbers have a line for each cell, with a dash or nothing where it is empty", () => {
    const text = `${head}\nEmne\nBeslutning\nAnsvarlig\nGodkendelse af dagsorden\nGodkendt.\n-\nHegn\nRådet maler det.\nBo\nEventuelt\n\n\nTag\nUdsat.\nIda\n`;
    expect(itemsOf(text)).toEqual([
      [null, "Godkendelse af dagsorden", "Godkendt."],
      [null, "Hegn", "Rådet maler det."],
      [null, "Eventuelt", null],
      [null, "Tag", "Udsat."],
    ]);
  });

  test.each([
    [
      "labels of one item",
      "1. Hegn\nIndhold\nHegnet er gammelt.\nBeslutning\nUdsat.\nAnsvarlig\nBo\n",
    ],
    [
      "cells that cannot be told apart",
      "Punkt\nIndhold\nBeslutning\n1. Hegn\nGammelt.\nDyrt.\nUdsat.\n2. Tag\nGodt.\n",
    ],
    ["no column of decisions", "Emne\nAnsvarlig\nDeadline\nHegn\nBo\n1. juni\nTag\nIda\n2. juni\n"],
  ])("%s are left as they are", (_, table) => {
    const lines = linesOf(`${head}\n${table}`);
    expect(splitTableRows(lines)).toEqual(lines);
  });
});

describe("rows that each hold how long they may take", () => {
  const asked = "Emne\n\nFormål\n\nTid\n\nReferat\n";
  const rows =
    "\n\n\nGodkendelse af dagsorden\n\nAt godkende den\n\n5 min.\n\nGodkendt\n\n\n\nBudget\n\nAt drøfte rammen\n\nHvad kan vi spare?\n\n\n\n18.10-18.30\n\nVi sparer på papir.\n\nIda regner på det.\n\n\n\nEvt.\n\n\n\n5 min\n\n- Intet.\n";
  const items = [
    [null, "Godkendelse af dagsorden", "Godkendt"],
    [null, "Budget", "Vi sparer på papir.\n\nIda regner på det."],
    [null, "Evt.", "- Intet."],
  ];

  test("what stands behind the time is what was decided, and the title has more air above it", () => {
    expect(itemsOf(`${head}\n${asked}${rows}`)).toEqual(items);
    const explained =
      "Emne\n\nFormål med punktet\n\n(- hvad vil vi?)\n\nProces\n\n(hvordan)\n\nVarighed\n\nBeslutning\n\n(hvem gør hvad)\n";
    expect(itemsOf(`${head}\n${explained}${rows}`)).toEqual(items);
  });

  test.each([
    ["without air between rows", `${asked}${rows.replace(/\n{2,}/g, "\n")}`],
    ["without a column of decisions", `${asked.replace("Referat", "Hvem")}${rows}`],
  ])("are left as they are %s", (_, table) => {
    const lines = linesOf(`${head}\n${table}`);
    expect(splitTableRows(lines)).toEqual(lines);
  });
});
