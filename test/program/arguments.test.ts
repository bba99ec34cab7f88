import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { flag, formatHelp, option, parseArguments } from "../../program/arguments.ts";

const table = {
  name: "hent",
  help: "Henter noget",
  operands: "[sti ...]",
  options: {
    "dry-run": flag("Skriver intet"),
    antal: option("tal", "Så mange (5)", z.coerce.number({ error: "skal være et tal" }).default(5)),
    navn: option("navn", "Kun denne", z.string().optional()),
  },
};
const parse = (...argv: string[]) => parseArguments(table, argv);
const nothing = { "dry-run": false, antal: 5, navn: undefined };

describe("a command line", () => {
  test("without arguments has the defaults", () => {
    expect(parse()).toEqual({ operands: [], options: nothing });
  });

  test("takes options in any order, their values behind a blank or =, and operands between", () => {
    const given = { operands: ["a", "b"], options: { "dry-run": true, antal: 7, navn: "Åmose" } };
    expect(parse("a", "--antal", "7", "--dry-run", "b", "--navn=Åmose")).toEqual(given);
  });

  test("what stands behind -- is no option, and a number in a name stays a text", () => {
    expect(parse("--", "--dry-run")?.operands).toEqual(["--dry-run"]);
    expect(parse("--navn", "2019", "2020")).toMatchObject({
      operands: ["2020"],
      options: { navn: "2019" },
    });
  });

  test("--help asks for help alone, whatever else is wrong", () => {
    expect(parse("--help")).toBeNull();
    expect(parse("--findes-ikke", "--help")).toBeNull();
  });

  test.each([
    [["--findes-ikke"], "--findes-ikke kendes ikke"],
    [["-x"], "-x kendes ikke"],
    [["--constructor"], "--constructor kendes ikke"],
    [["--dry-run=ja"], "--dry-run tager ingen værdi"],
    [["--navn"], "--navn mangler navn"],
    [["--antal", "mange"], "--antal skal være et tal"],
  ])("%j is told as a fault: %s", (argv, fault) => {
    expect(() => parse(...argv)).toThrow(fault);
  });

  test("every fault is told at once, with the way to help", () => {
    expect(() => parse("--x", "--dry-run=ja")).toThrow(
      "Argumenterne kan ikke forstås (--x kendes ikke; --dry-run tager ingen værdi). Se --help.",
    );
  });

  test("operands are a fault where the table has none", () => {
    const none = { ...table, operands: null };
    expect(() => parseArguments(none, ["a"])).toThrow("»a« hører ikke til her");
  });

  test("is either understood or told of in Danish, whatever was typed", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("--antal", "--navn", "--dry-run", "--", "-", "--=", "--no-dry-run"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (argv) => {
        try {
          const given = parse(...argv);
          expect(given === null || typeof given.options.antal === "number").toBe(true);
        } catch (error) {
          expect(String(error)).toMatch(/Argumenterne kan ikke forstås|--antal skal være et tal/);
        }
      }),
    );
  });
});

test("the help is made from the table", () => {
  expect(formatHelp(table).split("\n")).toEqual([
    "Brug: npm run hent -- [sti ...] [valg]",
    "",
    "Henter noget.",
    "",
    "  --dry-run      Skriver intet",
    "  --antal <tal>  Så mange (5)",
    "  --navn <navn>  Kun denne",
    "  --help         Viser dette",
  ]);
});
