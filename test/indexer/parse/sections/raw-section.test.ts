import { describe, expect, test } from "vitest";
import { toLines } from "../../../../indexer/parse/recognise/line.ts";
import { recognise } from "../../../../indexer/parse/recognise/recognised.ts";
import { cutSections } from "../../../../indexer/parse/sections/raw-section.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";

/** The sections of printed lines, by type; an empty line is air. */
function types(...printed: string[]): string[] {
  const lines = toLines(printed.map((text, at) => toBlock(text, at + 1)));
  return cutSections(lines.map(recognise)).map(({ type }) => type);
}

test("below what was recommended, and below its verdict, stands what was decided", () => {
  const texts = (...printed: string[]) => {
    const lines = toLines(printed.map((text, at) => toBlock(text, at + 1)));
    const sections = cutSections(lines.map(recognise));
    return sections.map(({ type, lines: own }) => [type, own.map(({ text }) => text).join(" ")]);
  };
  expect(texts("Indstilling:", "Broen males.", "Godkendes.", "", "Godkendt.")).toEqual([
    ["recommendation", "Broen males. Godkendes."],
    ["decision", "Godkendt."],
  ]);
  expect(texts("Indstilling om, at broen males.", "Indstillingen blev godkendt.")).toEqual([
    ["recommendation", "om, at broen males."],
    ["decision", "Indstillingen blev godkendt."],
  ]);
  const change = "Liste K stillede følgende ændringsforslag:";
  expect(texts("Indstilling om, at broen males.", change, "Rød.")[1]).toEqual([
    "decision",
    `${change} Rød.`,
  ]);
});

describe("inside a decision", () => {
  test("an ordinary word in the text's middle is text, and below air a label", () => {
    expect(types("Beslutning", "Udvalget drøftede", "Økonomi", "og fandt den sund.")).toEqual([
      "decision",
    ]);
    expect(types("Beslutning", "Godkendt.", "", "Økonomi", "Udgiften er ny.")).toEqual([
      "decision",
      "economy",
    ]);
  });

  test("a word that is never text is a label without air too", () => {
    expect(types("Beslutning", "Godkendt.", "Sagsfremstilling", "Broen er ny.")).toEqual([
      "decision",
      "case-description",
    ]);
  });

  test("what a page tells of the whole meeting is none of it", () => {
    expect(types("Beslutning", "Godkendt.", "", "Om mødet", "Det sluttede kl. 21.")).toEqual([
      "decision",
      "attendance",
    ]);
  });

  test("absentees belong to it, close to it or below air", () => {
    expect(types("Beslutning", "Godkendt.", "Fraværende", "A. Holm")).toEqual(["decision"]);
    expect(types("Beslutning", "Godkendt.", "", "Afbud", "A. Holm")).toEqual(["decision"]);
  });

  test("a word that may stand for a decision begins none, above or below air", () => {
    expect(types("Beslutning", "Godkendt.", "", "Orientering", "Intet.")).toEqual(["decision"]);
    expect(types("Referat", "Intet.", "", "Orientering", "Intet.")).toEqual([
      "decision",
      "decision",
    ]);
  });
});

test("outside a decision an ordinary word is a label without air", () => {
  expect(types("Sagsfremstilling", "Broen er ny.", "Økonomi", "Udgiften er ny.")).toEqual([
    "case-description",
    "economy",
  ]);
});

describe("where no label says so, a recommendation begins", () => {
  const told = "Forvaltningen indstiller, at broen males";

  test("with the sentence that recommends", () => {
    expect(types("Sagsfremstilling", "Broen er gammel.", `${told}.`)).toEqual([
      "case-description",
      "recommendation",
    ]);
  });

  test.each([
    ["only tells of advice", "Borgerne har foreslået en bro."],
    ["is longer than a sentence", `${told} ${"og gøres ren ".repeat(40)}.`],
  ])("but not with one that %s", (_, sentence) => {
    expect(types("Sagsfremstilling", "Broen er gammel.", sentence)).toEqual(["case-description"]);
  });
});

describe("a label that the table does not know", () => {
  const labelled = (...printed: string[]) => {
    const lines = toLines(printed.map((text, at) => toBlock(text, at + 1)));
    return cutSections(lines.map(recognise)).map(({ type, label, lines: below }) => [
      type,
      label,
      below.length,
    ]);
  };

  test("heads the recommendation that stands right below it", () => {
    const text = ["Sagsfremstilling", "Broen er ny.", "", "Havnechefens oplæg til udvalget"];
    expect(labelled(...text, "Forvaltningen foreslår, at broen åbnes.")).toEqual([
      ["case-description", "Sagsfremstilling", 1],
      ["recommendation", "Havnechefens oplæg til udvalget", 1],
    ]);
  });

  test.each([
    ["a sentence", "Broen er ny."],
    ["a name", "Anna Ager"],
    ["what was found", "Godkendt"],
  ])("%s above it is text", (_, above) => {
    const text = ["Sagsfremstilling", "Broen er lang.", "", above];
    expect(labelled(...text, "Forvaltningen foreslår, at broen åbnes.")).toEqual([
      ["case-description", "Sagsfremstilling", 2],
      ["recommendation", null, 1],
    ]);
  });

  test.each([
    ["Administrationens forslag", "recommendation"],
    ["Sagens indhold", "case-description"],
    ["Afledte konsekvenser", "consequences"],
    ["Dialog/høring", "hearing"],
    ["Retligt grundlag", "legal-basis"],
    ["Økonomi/personale", "economy"],
    ["Borgmesterens bemærkninger", "other"],
  ])("»%s« is one of the table's", (label, type) => {
    expect(labelled("Resume", "Broen er ny.", "", label, "Broen åbnes.")).toEqual([
      ["summary", "Resume", 1],
      [type, label, 1],
    ]);
  });
});

test("a council that advises decides, where nothing has a label; an administration recommends", () => {
  expect(types("Rådet anbefaler, at rengøring fastholdes.")).toEqual(["other"]);
  expect(types("Forvaltningen anbefaler, at rengøring fastholdes.")).toEqual(["recommendation"]);
  const labelled = ["Sagsfremstilling", "Ældrerådet anbefaler, at rengøring fastholdes."];
  expect(types(...labelled)).toContain("recommendation");
});
