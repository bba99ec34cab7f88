import { describe, expect, test } from "vitest";
import { headAttendance } from "../../../../indexer/parse/head/head-attendance.ts";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

const standIns = (absent: string, others: string) =>
  headAttendance({
    values: { absent, "stand-ins": others },
    titles: [],
    columns: null,
  }).standIns.map((one) => [one.name, one.for]);

test("a stand-in is for the only absentee of the same party", () => {
  expect(standIns("Anna Ager (A)\nBo Bach (V)", "Dan Eg (V)")).toEqual([["Dan Eg", "Bo Bach"]]);
  expect(standIns("Anna Ager (V)\nBo Bach (V)", "Dan Eg (V)")).toEqual([["Dan Eg", null]]);
  expect(standIns("Anna Ager (A)\nBo Bach (V)", "Dan Eg")).toEqual([["Dan Eg", null]]);
});

test("as many stand-ins as absentees stand in for them in their order", () => {
  expect(standIns("Anna Ager\nBo Bach", "Dan Eg\nEva Fog")).toEqual([
    ["Dan Eg", "Anna Ager"],
    ["Eva Fog", "Bo Bach"],
  ]);
});

const told = (head: string) => {
  const lines = textBlocks(
    `Vibefjord Byråd\n${head}\n\n1. Havnen\n\nBeslutning\nGodkendt.\n\n2. Skolen\n\nBeslutning\nUdsat.`,
  );
  const [parsed] = parseMeetings({ name: "m.txt", blocks: lines, source: null });
  const names = (people: readonly { readonly name: string }[] = []) =>
    people.map(({ name }) => name);
  const { participants, absentees } = parsed?.meeting ?? {};
  return { came: names(participants), away: names(absentees) };
};

describe("a list of who came holds nobody who did not", () => {
  test.each([
    "Deltagere: Anna Ager, Bo Bæk. Afbud: Dan Eg. Referent: Eva Fog",
    "Medlemmer: Anna Ager, Bo Bæk, Dan Eg\nAfbud: Dan Eg på grund af ferie",
    "Medlemmer: Anna Ager, Bo Bæk, Dan Eg\nAfbud: DE",
    "Deltagere: Anna Ager, Bo Bæk\nIkke deltagende: Dan Eg",
    "Mødt: Ager, Anna (A); Bæk, Bo (V)\nForfald: Eg, Dan (C)",
    "Navn\tParti\tFremmøde\nAnna Ager\tA\tTil stede\nBo Bæk\tV\tTil stede\nDan Eg\tC\tAfbud",
    "Navn\tParti\tTil stede\nAnna Ager\tA\tJa\nBo Bæk\tV\tJa\nDan Eg\tC\tNej",
    "Navn\tTil stede\tAfbud\nAnna Ager\tX\nBo Bæk\tX\nDan Eg\t\tX",
    "Navn\tAfbud\nAnna Ager\tNej\nBo Bæk\tNej\nDan Eg\tJa",
    "Navn | Parti | Mødt | Afbud\nAnna Ager | A | x |\nBo Bæk | V | x |\nDan Eg | C | | x",
    "Medlem\tTil stede\nAnna Ager\tX\nBo Bæk\tX\nDan Eg\t",
    "Medlemmer Anna Ager, Bo Bæk og Dan Eg\nAfbud Dan Eg",
    "Deltagere:\nAnna Ager - ja\nBo Bæk - ja\nDan Eg - nej",
    "Medlemmer: Anna Ager, Bo Bæk, Dan Eg (ikke til stede)",
    "Anna Ager og Bo Bæk deltog. Dan Eg havde meldt afbud.",
    "Til stede var Anna Ager og Bo Bæk.\nDer var afbud fra Dan Eg.",
    "Deltagere: Ældre Sagen: Anna Ager, Danske Patienter: Bo Bæk\nAfbud: Dan Eg",
    "Deltagere Anna Ager, Bo Bæk, Dan Eg\nAfbud Eg, Dan",
    "Medlemmer: Anna Ager, Bo Bæk, Dan Eg\nFraværende Eg, Dan",
  ])("%s", (head) => {
    expect(told(head)).toEqual({ came: ["Anna Ager", "Bo Bæk"], away: ["Dan Eg"] });
  });

  test("whose names are cut short or turned round", () => {
    const listed = "Deltagere: Anna Ager, Per Vilhelm Eg Holm, Per Bro";
    const away = ["Per Vilhelm Eg Holm"];
    const came = ["Anna Ager", "Per Bro"];
    expect(told(`${listed}\nAfbud: Eg Holm, Per Vilhelm`)).toEqual({ came, away });
    expect(told(`${listed}\nAfbud: Per Vilh. Eg Holm`)).toEqual({ came, away });
    expect(told(`${listed}\nAfbud: Bro, Per`)).toEqual({
      came: ["Anna Ager", ...away],
      away: ["Per Bro"],
    });
  });
});
