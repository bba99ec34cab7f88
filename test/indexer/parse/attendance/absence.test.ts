import { describe, expect, test } from "vitest";
import { takeAbsentees } from "../../../../indexer/parse/attendance/absence.ts";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

function taken(...texts: string[]) {
  const lines = toLines(texts.map((text, at) => toBlock(text, at + 1)));
  const { lines: kept, told } = takeAbsentees(lines, "Ny skolegård");
  return { kept: kept.map(({ text }) => text), told };
}

describe("who was away for a part of the meeting", () => {
  test("until a time came then, and from a time on left then", () => {
    const { told } = taken(
      "Godkendt.",
      "Fraværende i mødet: Karoline Bendix til kl. 18.40",
      "Fraværende i mødet: Holger Asp fra kl. 19.10",
    );
    expect(told.movements).toMatchObject([
      { name: "Karoline Bendix", kind: "arrived", time: "18:40" },
      { name: "Holger Asp", kind: "left", time: "19:10" },
    ]);
    expect(told.absent).toEqual([]);
  });
});

test("the decision stands below the names where its text begins with who came", () => {
  const { kept, told } = taken(
    "I mødet deltog:",
    "Karoline Bendix",
    "Holger Asp",
    "Indstillingen blev godkendt.",
  );
  expect(kept).toEqual(["Indstillingen blev godkendt."]);
  expect(told.present.map(({ name }) => name)).toEqual(["Karoline Bendix", "Holger Asp"]);
});

test.each([
  [["Fraværende: Aja Lund (A),", "Bo Krag", "Holm (V)"]],
  [["Fraværende: Aja Lund (A), Bo", "Krag Holm (V)"]],
  [["Afbud: Aja Lund (A),", "Bo Krag Holm (V)"]],
])("a list that a narrow column broke is one list: %j", (list) => {
  const { kept, told } = taken("Godkendt.", ...list);
  expect(kept).toEqual(["Godkendt."]);
  expect(told.absent).toEqual(["Aja Lund", "Bo Krag Holm"]);
});

test("what is decided right below the names goes on with none of them", () => {
  const { kept, told } = taken("Fraværende: Aja Lund (A)", "Godkendt med 4 stemmer (A, V).");
  expect(kept).toEqual(["Godkendt med 4 stemmer (A, V)."]);
  expect(told.absent).toEqual(["Aja Lund"]);
});

test.each([
  ["Afbud fra Aja Lund og Bo Krag.", ["Aja Lund", "Bo Krag"]],
  ["Afbud fra Aja Lund, som er på ferie.", ["Aja Lund"]],
  ["Der er modtaget afbud fra Aja Lund.", ["Aja Lund"]],
  ["Meldt afbud fra Ældrerådet og Aja Lund", ["Aja Lund"]],
])("who sent word that they could not come was away, however it is told: %s", (text, absent) => {
  const { kept, told } = taken("Godkendt.", text);
  expect(kept).toEqual(["Godkendt."]);
  expect(told.absent).toEqual(absent);
});

test("what is decided right behind a short name is none of it", () => {
  expect(taken("Fraværende: Aja Lund og Bo Bæk. Godkendt.")).toMatchObject({
    kept: ["Godkendt."],
    told: { absent: ["Aja Lund", "Bo Bæk"] },
  });
});

test.each([
  "Følgende deltog ikke i mødet: Aja Lund.",
  "Følgende medlemmer var fraværende: Aja Lund",
])("whom a sentence lists as away was away: %s", (text) => {
  expect(taken("Godkendt.", text)).toMatchObject({
    kept: ["Godkendt."],
    told: { absent: ["Aja Lund"] },
  });
});

test("a sentence on absence that names nobody stays in the text", () => {
  const text = "Afbud fra mødet skal meldes til sekretariatet.";
  expect(taken(text)).toMatchObject({ kept: [text], told: { absent: [] } });
});

test("each that is away is told of with the words by which he was read", () => {
  const { told } = taken(
    "Aja Lund stemte imod. Aja Lund deltog ikke.",
    "Fraværende:",
    "Bo Krag (V)",
  );
  expect(told.absentBy).toEqual([
    { name: "Aja Lund", words: "Aja Lund deltog ikke." },
    { name: "Bo Krag", words: "Bo Krag (V)" },
  ]);
});

test("a numbered list below the label is those who were away, and no part of the decision", () => {
  const { kept, told } = taken("Til orientering.", "Afbud:", "1. Aja Lund, Ø", "2. Bo Krag, V");
  expect(kept).toEqual(["Til orientering."]);
  expect(told.absent).toEqual(["Aja Lund", "Bo Krag"]);
});

test.each([
  ["Godkendt Aja Lund og Bo Krag var fraværende.", "Godkendt"],
  ["Taget til efterretning Aja Lund forlod mødet kl. 17.", "Taget til efterretning"],
])("a verdict without its full stop before those who were away is kept: %s", (text, verdict) => {
  expect(taken(text).kept).toEqual([verdict]);
});

test.each([
  "Aja Lund erklærede sig inhabil og ønskede sin habilitet afprøvet.",
  "Bo Krag erklærede sig inhabil. Udvalget tog stilling til hans habilitet.",
])("who asks whether he may take part is not yet away: %s", (text) => {
  expect(taken(text).kept.join(" ")).toContain("habilitet");
});

test("an item on who is away keeps all that was said, and tells it", () => {
  const texts = ["Aja Lund var fraværende.", "Bo Krag deltog under pkt. 1-2."];
  const lines = toLines(texts.map((text, at) => toBlock(text, at + 1)));
  const { lines: kept, told } = takeAbsentees(lines, "Fraværende");
  expect(kept.map(({ text }) => text)).toEqual(texts);
  expect(told.absent).toEqual(["Aja Lund"]);
});

describe("who was away throughout", () => {
  test.each([
    [["Afbud under hele mødet:", "Bo Krag og Ida Lyng"]],
    [["Afbud under hele mødet: Bo Krag, Ida Lyng."]],
    [["Fraværende i hele mødet:", "• Bo Krag (V)", "• Ida Lyng (A)"]],
    [["Ikke til stede under punktet: Bo Krag og Ida Lyng"]],
    [["Fraværende ved behandlingen af punktet:", "Bo Krag", "Ida Lyng"]],
    [["Afbud til mødet: Bo Krag og Ida Lyng"]],
  ])("is absent: %j", (list) => {
    const { kept, told } = taken("Godkendt.", ...list);
    expect(kept).toEqual(["Godkendt."]);
    expect(told.absent).toEqual(["Bo Krag", "Ida Lyng"]);
  });

  test("and those who stood in are told of below it", () => {
    const { kept, told } = taken(
      "Anbefales.",
      "Afbud under hele mødet:",
      "Bo Krag",
      "Ida Lyng deltog som stedfortræder",
    );
    expect(kept).toEqual(["Anbefales."]);
    expect(told.standIns).toEqual([{ name: "Ida Lyng", party: null, for: "Bo Krag" }]);
  });

  test.each([
    "Afbud under en del af mødet: Bo Krag",
    "Afbud under punkt 3: Bo Krag",
    "Afbud til mødet skal meldes til sekretæren.",
    "Afbud under hele mødet: det skal drøftes igen.",
  ])("another sentence tells nothing of it: %s", (text) => {
    const { kept, told } = taken("Godkendt.", text);
    expect(kept).toEqual(["Godkendt.", text]);
    expect(told.absent).toEqual([]);
  });
});
