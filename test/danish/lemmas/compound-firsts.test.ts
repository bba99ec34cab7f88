import { describe, expect, test } from "vitest";
import { danish } from "../../support/danish.ts";

describe("first in a compound may stand", () => {
  test.each([
    ["an adjective that names people or things, from four letters on", "løsesum", ["løs", "sum"]],
    ["an adjective that names people", "ældreråd", ["ældre", "råd"]],
    ["a word with a particle of two letters", "afmeldegebyr", ["afmelde", "gebyr"]],
    ["a compound with the -s of its last part", "skolegårdsplads", ["skole", "gård", "plads"]],
    [
      "what the dictionary links, before a word with a particle",
      "forslagsstiller",
      ["forslag", "stiller"],
    ],
    [
      "what the dictionary links, before a word with a particle",
      "indholdsfortegnelse",
      ["indhold", "fortegnelse"],
    ],
    ["a name of five letters", "hobrohallen", ["hobro", "hal"]],
    ["a noun of five letters that the dictionary does not link", "udvalgmøde", ["udvalg", "møde"]],
  ])("%s: %s", (_, word, parts) => {
    expect(danish.analyse(word).parts).toEqual(parts);
  });

  test.each([
    ["an adjective without an ending", "rundkørsel"],
    ["a form of a noun that no compound takes", "armslængde"],
    ["a name of four letters", "fanøhallen"],
    ["a particle", "misbrug"],
    ["a particle", "indgang"],
    ["a shorter noun that the dictionary does not link", "fleksjob"],
    ["a shorter word that the dictionary does not link", "gennemsnit"],
  ])("not %s: %s is whole", (_, word) => {
    expect(danish.analyse(word).parts).toEqual([]);
  });

  test("nor two letters that no table names: a name of a street is left alone", () => {
    expect(danish.analyse("algade").parts).toEqual([]);
    expect(danish.analyse("Algade")).toMatchObject({ known: false, parts: [] });
  });
});
