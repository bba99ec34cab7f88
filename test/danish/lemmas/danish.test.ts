import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { danish } from "../../support/danish.ts";
import { processorMs } from "../../support/spent.ts";

const lemmasOf = (word: string) => danish.analyse(word).lemmas;
const partsOf = (word: string) => danish.analyse(word).parts;
const listOf = (name: string) =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .trim()
    .split("\n");

test("a word belongs to the more compounds the more it is part of", () => {
  const { family } = danish;
  expect(family("hus").asLast).toBeGreaterThan(100);
  expect(family("skole").asFirst).toBeGreaterThan(family("cirkus").asFirst);
  expect(family("skak")).toEqual({ asFirst: expect.any(Number), asLast: expect.any(Number) });
  expect(family("zwickel")).toEqual({ asFirst: 0, asLast: 0 });
});

describe("lemmas", () => {
  test.each([
    ["kommunernes", "kommune"],
    ["mænd", "mand"],
    ["formændene", "formand"],
    ["børnenes", "barn"],
    ["bøger", "bog"],
    ["jobcentrets", "jobcenter"],
    ["udsatterådets", "udsatteråd"],
    ["støttekontaktpersonerne", "støttekontaktperson"],
    ["TUBA's", "tuba"],
    ["Udsatterådet´s", "udsatteråd"],
    ["børne-", "barn"],
    ["a-kassernes", "a-kasse"],
    ["genhusedes", "genhuse"],
    ["Ældrerådet", "ældreråd"],
    ["27.15.00-A30", "27.15.00-a30"],
  ])("%s belongs to %s", (form, lemma) => {
    expect(lemmasOf(form)).toContain(lemma);
  });

  test("all readings of a form, the most probable first", () => {
    expect(lemmasOf("planen")).toEqual(["plan"]);
    expect(lemmasOf("udsatte")).toEqual(["udsat", "udsætte"]);
    expect(lemmasOf("ældre")[0]).toBe("ældre");
  });

  test.each([
    ["råd", "rad"],
    ["hår", "har"],
    ["får", "far"],
    ["mål", "mal"],
    ["lån", "lan"],
    ["være", "vare"],
    ["høre", "hore"],
  ])("%s and %s share none", (one, other) => {
    const shared = lemmasOf(one).filter((lemma) => lemmasOf(other).includes(lemma));
    expect(shared).toEqual([]);
  });

  test("an unknown word bends by rule", () => {
    expect(danish.analyse("glimburgerne").known).toBe(false);
    expect(lemmasOf("glimburgerne")).toEqual(lemmasOf("glimburger"));
  });
});

describe("compounds", () => {
  test.each([
    ["væresteder", ["være", "sted"]],
    ["udsatteråd", ["udsat", "råd"]],
    ["ungeteam", ["ung", "team"]],
    ["kontanthjælpsmodtagere", ["kontant", "hjælp", "modtager"]],
    ["børnehaver", ["barn", "have"]],
    ["BIF-SOF", ["bif", "sof"]],
    ["Silkeborgmodellen", ["silkeborg", "model"]],
    ["kriminalitetstruede", ["kriminalitet", "truet"]],
  ])("%s has the parts %j", (word, parts) => {
    expect(partsOf(word)).toEqual(parts);
  });

  test("of municipal life are parted, but for 3 in a hundred", () => {
    const words = listOf("compounds.txt");
    const missed = words.filter((word) => partsOf(word).length < 2);
    expect(missed.length / words.length, missed.join(" ")).toBeLessThanOrEqual(0.03);
  });

  test("words that only look like it stay whole, but for 2 in a hundred", () => {
    const words = listOf("whole-words.txt");
    const torn = words.filter((word) => partsOf(word).length > 0);
    expect(torn.length / words.length, torn.join(" ")).toBeLessThanOrEqual(0.02);
  });

  test.each([
    "Rødovre",
    "rødovre",
    "Christiansen",
    "Hanstholm",
    "Asylgade",
    "Nørregaard",
    "Borgbjergs",
  ])("the name %s is not torn apart", (name) => {
    expect(partsOf(name)).toEqual([]);
  });
});

describe("what a word is found under beside its own", () => {
  test("compounds inside a compound", () => {
    expect(danish.broader("udsatterådsmødet")).toEqual(
      expect.arrayContaining(["udsatteråd", "rådsmøde"]),
    );
  });

  test.each([
    ["hjemløshed", "hjemløs"],
    ["ungdomsledigheden", "ledig"],
    ["behandlinger", "behandle"],
    ["evalueringen", "evaluere"],
    ["anbringelse", "anbringe"],
    ["kommunale", "kommune"],
  ])("what it is derived from: %s of %s", (word, source) => {
    expect(danish.broader(word)).toContain(source);
  });

  test("other spellings", () => {
    expect(danish.analyse("Aabenraa").variants).toEqual(["åbenrå"]);
    expect(danish.analyse("linjen").variants).toEqual(["linie"]);
  });
});

test("any word has an answer, the same in composed and decomposed letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (word) => {
      const { lemmas, parts } = danish.analyse(word);
      expect(lemmas.length).toBeGreaterThan(0);
      expect(parts).not.toHaveLength(1);
      expect(danish.analyse(word.normalize("NFD")).lemmas).toEqual(
        danish.analyse(word.normalize("NFC")).lemmas,
      );
    }),
  );
});

test("a word without end takes bounded time", () => {
  expect(processorMs(() => danish.analyse("udsatteråds".repeat(2000)))).toBeLessThan(4_000);
});
