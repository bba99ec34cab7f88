import { describe, expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { ownDecisions } from "../../../../indexer/parse/sections/own-decision.ts";
import { cutSections } from "../../../../indexer/parse/sections/raw-section.ts";
import { toBlock } from "../../../../indexer/read/blocks/block.ts";
import { rowsOf } from "../recognised-rows.ts";

function decisionsOf(...texts: string[]) {
  const head = ["Havneudvalget", "Referat fra mødet den 4. maj 2021", "Mødested: Salen", ""];
  const blocks = [...head, ...texts].map((text, at) => toBlock(text, at + 1));
  const parsed = parseMeetings({ name: "test.txt", blocks, source: null });
  return parsed.flatMap(({ meeting }) => meeting.items.map(({ decision }) => decision));
}

describe("where nothing is labelled a decision", () => {
  test("a last line that is one by its words is the decision", () => {
    expect(
      decisionsOf(
        "1. Ny skolegård",
        "",
        "Sagsfremstilling",
        "Skolen ønsker en gård.",
        "Godkendt.",
        "",
        "2. Ny havn",
        "",
        "Sagsfremstilling",
        "Godkendt.",
        "Havnen er gammel.",
      ),
    ).toEqual(["Godkendt.", null]);
  });

  test("the sentence in which the body decides begins the decision, below the list of files too", () => {
    expect(
      decisionsOf(
        "1. Ny kran",
        "",
        "Indstilling",
        "At kranen købes.",
        "",
        "Bilag",
        "Tilbud på kran",
        "",
        "Havneudvalget godkender tilbuddet.",
        "",
        "Kranen stilles op i maj.",
        "",
        "2. Ny bro",
        "",
        "Indstilling",
        "At broen males.",
        "",
        "Bilag",
        "Farvekort",
        "",
        "Byrådet godkender farverne.",
        "",
        "3. Regnskab",
        "",
        "Indstilling",
        "At regnskabet godkendes.",
        "",
        "Bilag",
        "Tal",
        "",
        "Udvalget tog regnskabet til efterretning.",
      ),
    ).toEqual([
      "Havneudvalget godkender tilbuddet.\n\nKranen stilles op i maj.",
      null,
      "Udvalget tog regnskabet til efterretning.",
    ]);
  });

  test("a text that ends with what was approved ends with the decision", () => {
    expect(
      decisionsOf(
        "1. Regnskab",
        "J.nr. 20/1234",
        "Bilaget eftersendes.",
        "Regnskabet for alle broer blev godkendt.",
        "",
        "2. Bolværk",
        "J.nr. 20/1235",
        "Bolværket er nyt.",
      ),
    ).toEqual(["Regnskabet for alle broer blev godkendt.", null]);
  });
});

describe("the body that a decision names", () => {
  const sections = (of: string) =>
    ownDecisions(cutSections(rowsOf(`Beslutning i ${of} den`, "Godkendt.")), {
      municipality: null,
      body: "Færgeudvalget",
      date: null,
    }).sections.map(({ type }) => type);

  test("is the meeting's where its name only goes on", () => {
    expect(sections("Færgeudvalget")).toEqual(["decision"]);
    expect(sections("Færgeudvalget Egerup - Fjordby overfart")).toEqual(["decision"]);
  });

  test("is another's where another body's word stands in it", () => {
    expect(sections("Færgeudvalget Egerup Byråd")).toEqual(["previous-decision"]);
    expect(sections("Færgeudvalget for Fjordby")).toEqual(["previous-decision"]);
    expect(sections("Havneudvalget")).toEqual(["previous-decision"]);
  });
});
