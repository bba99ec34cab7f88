import { describe, expect, test } from "vitest";
import { toEngineLemma } from "../../../danish/letters/engine-text.ts";
import { loadDanish, loadTables } from "../../../danish/load.ts";
import { analyseText } from "../../../danish/text/analyse-text.ts";

const danish = loadDanish();
const table = loadTables().laws;
const holds = (text: string, lemma: string) => {
  const { lemmas, parts } = analyseText(danish, text);
  return lemmas.includes(toEngineLemma(lemma)) || parts.has(toEngineLemma(lemma));
};

describe("the table of laws", () => {
  test("has each short name in the definite form, once, and no abbreviation twice", () => {
    const shorts = table.map(({ short }) => short);
    const abbreviations = table.flatMap((law) => law.abbreviations);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
    for (const short of shorts) expect(short).toMatch(/loven$/u);
    for (const one of abbreviations) expect(one).toBe(one.toUpperCase());
  });

  test.each(table)(
    "$short is found by every name that it has",
    ({ short, abbreviations, name }) => {
      const lemma = danish.analyse(short).lemmas[0] ?? "";
      expect(danish.laws.shortOf([lemma])).toBe(short);
      for (const other of [...abbreviations, ...(name ? [name] : [])])
        expect(holds(`Det følger af ${other} § 4.`, lemma)).toBe(true);
    },
  );
});

describe("a law", () => {
  test("whose abbreviation means other things too is named by it only beside a paragraph", () => {
    expect(holds("Efter PL § 15 gives lov.", "planlov")).toBe(true);
    expect(holds("Budgettet er i PL 2024.", "planlov")).toBe(false);
  });

  test.each(["SEL", "efter SEL § 85", "sel § 85", "SEL's regler", "loven om social service"])(
    "is named by %s",
    (text) => expect(holds(text, "servicelov")).toBe(true),
  );

  test.each(["sel", "en selskabelig lov", "lov om social pension", "Selv § 85"])(
    "is not named by %s",
    (text) => expect(holds(text, "servicelov")).toBe(false),
  );

  test("is named in full behind a word for law alone", () => {
    expect(danish.laws.fullName(["lov", "social", "service"], 0)?.short).toBe("serviceloven");
    expect(danish.laws.fullName(["hjælp", "social", "service"], 0)).toBeNull();
  });

  test("may begin with a word for law, or be an abbreviation, also in the genitive", () => {
    for (const word of ["lov", "Lovens", "SEL", "strfl's"]) {
      expect(danish.laws.mayName(word), word).toBe(true);
    }
    for (const word of ["hus", "lovlig", "selskab"]) {
      expect(danish.laws.mayName(word), word).toBe(false);
    }
  });

  test("is abbreviated in lower case beside a paragraph alone, before or behind it", () => {
    expect(danish.laws.abbreviated(["§ 85", "sel"], 1)).toBe("serviceloven");
    expect(danish.laws.abbreviated(["sel", "§ 85"], 0)).toBe("serviceloven");
    expect(danish.laws.abbreviated(["§ 85", "efter", "sel"], 2)).toBeNull();
    expect(danish.laws.abbreviated(["sel", "efter", "§ 85"], 0)).toBeNull();
  });

  test("has other names, and what is none has not", () => {
    expect(danish.laws.namesOf("serviceloven")).toEqual(["SEL", "lov om social service"]);
    expect(danish.laws.namesOf("husloven")).toEqual([]);
  });
});
