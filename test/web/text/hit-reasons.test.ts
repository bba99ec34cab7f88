import { describe, expect, it } from "vitest";
import type { HitReasons } from "../../../contract/search-result.ts";
import { foundLine, reasonLines } from "../../../web/text/hit-reasons.ts";

type Found = HitReasons["words"][number];
const found = (word: string, as: string, how: Found["how"], field: Found["field"]): Found => ({
  word,
  as,
  how,
  field,
});
const asTyped = new Map<string, string>();
const linesOf = (...words: Found[]) => reasonLines({ words, near: null }, asTyped);

describe("why an item was found", () => {
  it("says where a word stands as it was typed, whatever its case", () => {
    expect(linesOf(found("hjemløshed", "Hjemløshed", "form", "title"))).toEqual([
      "»hjemløshed« står i overskriften.",
    ]);
  });

  it("says in what form another stands, and all the places of one form together", () => {
    const lines = linesOf(
      found("bolig", "Ungdomsboliger", "head", "title"),
      found("bolig", "boligerne", "lemma", "decision"),
      found("bolig", "ungdomsboliger", "head", "summary"),
      found("bolig", "ungdomsboliger", "head", "attachments"),
    );
    expect(lines).toEqual([
      "»bolig« står som »Ungdomsboliger« i overskriften, resuméet og bilagslisten.",
      "»bolig« står som »boligerne« i beslutningen.",
    ]);
  });

  it("names the case number, and a theme that the text need not name", () => {
    expect(linesOf(found("P22-1", "27.57.16-P22-1-19", "part", "case-number"))).toEqual([
      "»P22-1« står som »27.57.16-P22-1-19« i sagsnummeret.",
    ]);
    expect(linesOf(found("skole", "Skole og uddannelse", "related", "theme"))).toEqual([
      "»skole« hører til emnet »Skole og uddannelse«, som punktet handler om eller nævner.",
    ]);
  });

  it("says of a part of the word that it is one", () => {
    expect(
      linesOf(
        found("frikort", "frit", "part", "decision"),
        found("stue", "varmestuebrugere", "part", "title"),
      ),
    ).toEqual([
      "En del af »frikort« står som »frit« i beslutningen.",
      "»stue« står som »varmestuebrugere« i overskriften.",
    ]);
  });

  it("tells a related word from the word itself", () => {
    expect(linesOf(found("hjemløshed", "herberg", "related", "economy"))).toEqual([
      "»hjemløshed« er beslægtet med »herberg«, som står i afsnittet om økonomi.",
    ]);
  });

  it("says what a word was corrected to, and then speaks of that", () => {
    const words = [
      found("frikortt", "Frikort", "form", "title"),
      found("frikortt", "frikortet", "lemma", "decision"),
    ];
    const corrections = new Map([
      ["frikortt", "frikort"],
      ["hjemlshed", "hjemløshed"],
    ]);
    expect(reasonLines({ words, near: null }, corrections)).toEqual([
      "»frikortt« er rettet til »frikort«.",
      "»frikort« står i overskriften.",
      "»frikort« står som »frikortet« i beslutningen.",
    ]);
  });

  it("says how near the words stand, in one word or among so many", () => {
    expect(reasonLines({ words: [], near: 7 }, asTyped)).toEqual(["Ordene står inden for 7 ord."]);
    expect(reasonLines({ words: [], near: 1 }, asTyped)).toEqual([
      "Ordene står i et og samme ord.",
    ]);
  });

  it("says nothing where nothing is known", () => {
    expect(reasonLines({ words: [], near: null }, asTyped)).toEqual([]);
  });
});

it("a hit says in a line where its words stand; what is no part of its text is never called one", () => {
  const lineOf = (...fields: Found["field"][]) =>
    foundLine({ words: fields.map((field) => found("a", "a", "form", field)), near: null });
  expect(lineOf("economy", "decision")).toBe("Fundet i beslutningen og andre dele af punktet");
  expect(lineOf("case-number")).toBe("Fundet i sagsnummeret");
  expect(lineOf("meeting", "theme")).toBe("Fundet i mødets navn eller dato og punktets emner");
  expect(lineOf()).toBeNull();
});
