import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQueryLanguage } from "../../../../server/search/language/query-language.ts";

const terms = (q: string) => parseQueryLanguage(q).terms;
const word = (text: string, negated = false) => ({ kind: "word", text, negated });
const phrase = (text: string, negated = false) => ({ kind: "phrase", text, negated });

describe("the query language", () => {
  test.each(['"socialt frikort"', "“socialt frikort”", "”socialt frikort”", "»socialt frikort«"])(
    "%s is a phrase",
    (q) => expect(terms(q)).toEqual([phrase("socialt frikort")]),
  );

  test("a minus excludes a word or a phrase", () => {
    expect(terms('bolig -ældre -"skæv bolig"')).toEqual([
      word("bolig"),
      word("ældre", true),
      phrase("skæv bolig", true),
    ]);
  });

  test("a hyphen inside a word or alone excludes nothing", () => {
    expect(terms("a-kasse - børne- og unge")).toEqual([
      word("a-kasse"),
      word("børne-"),
      word("og"),
      word("unge"),
    ]);
  });

  test("the first part of a suspended compound keeps its hyphen, another hyphen at an end goes", () => {
    expect(terms("social-, sundheds- og ældreområdet, bolig- plan-")).toEqual([
      word("social-"),
      word("sundheds-"),
      word("og"),
      word("ældreområdet"),
      word("bolig"),
      word("plan-"),
    ]);
  });

  test("a blank may follow a field word's colon, and months have names", () => {
    expect(
      terms('kommune: Vibefjord fra:oktober 2019 til: 3. maj 2020 udvalg: "Det ny" plan'),
    ).toEqual([
      { kind: "field", field: "municipality", value: "Vibefjord", negated: false },
      { kind: "field", field: "from", value: "2019-10-01", negated: false },
      { kind: "field", field: "to", value: "2020-05-03", negated: false },
      { kind: "field", field: "body", value: "Det ny", negated: false },
      word("plan"),
    ]);
    expect(terms("kommune: udvalg:Byrådet deltager:Hansen")).toMatchObject([
      word("kommune"),
      { field: "body", value: "Byrådet" },
      { field: "person", value: "Hansen" },
    ]);
  });

  test("field words take a value, quoted or not", () => {
    expect(terms('kommune:Thisted udvalg:"Social- og Seniorudvalget"')).toEqual([
      { kind: "field", field: "municipality", value: "Thisted", negated: false },
      { kind: "field", field: "body", value: "Social- og Seniorudvalget", negated: false },
    ]);
  });

  test("fra and til take years, months and days", () => {
    expect(terms("fra:2019 til:2020-02")).toEqual([
      { kind: "field", field: "from", value: "2019-01-01", negated: false },
      { kind: "field", field: "to", value: "2020-02-29", negated: false },
    ]);
  });

  test("an unknown field word, a bad date and an open quotation are words", () => {
    expect(terms('farve:blå fra:igår "uden ende')).toEqual([
      word("farve:blå"),
      word("fra:igår"),
      word("uden"),
      word("ende"),
    ]);
  });

  const number = (text: string, ...alternatives: string[][]) =>
    expect.objectContaining({ kind: "number", text, alternatives });

  test.each([
    ["27.15.00-A30-2-19", "27x15x00xa30x2x19"],
    ["27.15.00-A30", "27x15x00xa30"],
    ["27.15.00", "27x15x00"],
    ["18/12345", "18z12345"],
    ["330-2020-164", "330x2020x164"],
  ])("%s is a case number or the beginning of one", (q, token) => {
    expect(terms(q)).toEqual([number(q, [token])]);
  });

  test("a case number may have a label before it and blanks in it, and words around", () => {
    expect(terms("varme sagsnr. 27 57 16 P22 1 19, kommune:Thisted")).toEqual([
      word("varme"),
      number("sagsnr. 27 57 16 P22 1 19", ["27x57x16xp22x1x19"]),
      { kind: "field", field: "municipality", value: "Thisted", negated: false },
    ]);
  });

  test("digits alone may be a case number without its marks", () => {
    expect(terms("1912345")).toEqual([number("1912345", ["1912345"], ["1912345k"])]);
    expect(terms("29.15.00A00121")).toEqual([
      number("29.15.00A00121", ["29x15x00xa00x121"], ["291500a00121k"]),
    ]);
  });

  test("an amount is its number with its unit", () => {
    expect(terms("2 mio kr. til 340 m2 (97 %)")).toEqual([
      number("2 mio kr", ["2000000kr"]),
      word("til"),
      number("340 m2", ["340m2"]),
      number("97 %", ["97pct"]),
    ]);
  });

  test("digits in groups are one number, or several", () => {
    expect(terms("300 000")).toEqual([number("300 000", ["300000"], ["300", "000"])]);
  });

  test.each(["14.30", "27.15", "24.12", "340", "2019"])("%s is a word", (q) => {
    expect(terms(q)).toEqual([word(q)]);
  });

  test("the number of a paragraph belongs to its sign or word", () => {
    expect(terms("serviceloven paragraf 97 og §134 a")).toEqual([
      word("serviceloven"),
      word("paragraf 97"),
      word("og"),
      word("§134 a"),
    ]);
  });

  test("a number may be excluded", () => {
    expect(terms("-27.15.00")).toMatchObject([{ kind: "number", negated: true }]);
  });

  test("a date is a date, an impossible one is a word", () => {
    expect(terms("10-09-2024 31.02.2024")).toEqual([
      number("10-09-2024", ["10x9x2024"]),
      word("31.02.2024"),
    ]);
  });

  test("the last word is open until something follows it", () => {
    expect(parseQueryLanguage("social fri").open).toBe(true);
    expect(parseQueryLanguage("social fri ").open).toBe(false);
    expect(parseQueryLanguage('"social fri"').open).toBe(false);
  });

  test("a letter behind a number belongs to it, but not while it may be the first of a word", () => {
    expect(terms("møllegade 14 c")).toMatchObject([word("møllegade"), { alternatives: [["14c"]] }]);
    const typing = parseQueryLanguage("møllegade 14 c", "typing");
    expect(typing.terms).toEqual([word("møllegade"), word("14"), word("c")]);
    expect(typing.open).toBe(true);
    expect(parseQueryLanguage("møllegade 14 ha", "typing").terms).toEqual(
      ["møllegade", "14", "ha"].map((text) => word(text)),
    );
  });

  test("any text is understood as something", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (q) => {
        for (const term of terms(q)) expect(term.kind).toBeTruthy();
      }),
    );
  });
});
