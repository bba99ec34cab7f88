import { describe, expect, test } from "vitest";
import { titleWords } from "../../../../server/search/cases/title-words.ts";
import { danish } from "../../../support/danish.ts";

const keysOf = (title: string) => [...titleWords(danish, title).keys];

describe("the keys of a title", () => {
  test("are its words in base form, and parts of five letters and more", () => {
    expect(keysOf("Skolebusser")).toEqual(expect.arrayContaining(["skolebus", "skole"]));
    expect(keysOf("Børnehus")).not.toContain("hus");
  });

  test("are names in every form that they may stand in", () => {
    expect(keysOf("Skansborgets")).toEqual(
      expect.arrayContaining(["skansborgets", "skansborget", "skansborg"]),
    );
    expect(keysOf("Centerborgets")).toContain("centerborg");
  });

  test("have words of three letters, and numbers of two digits, but no shorter ones", () => {
    expect(keysOf("Ny bro ved Å 88")).toEqual(expect.arrayContaining(["bro", "88"]));
    expect(keysOf("Å 8")).toEqual([]);
  });

  test("leave out what is done with a matter", () => {
    expect(keysOf("Godkendelse af forslag til anlægsbevilling")).toEqual([]);
  });
});

test("years, months and numbers are the period, and the rest is plain", () => {
  expect(titleWords(danish, "Budget 2023 - 1. behandling (B)")).toMatchObject({
    period: "2023",
    plain: "budget",
  });
  expect(titleWords(danish, "Lokalplan 88")).toMatchObject({ period: "88", plain: "lokalplan" });
});

test("names are what has a capital behind another word, without the kind before them and without councils", () => {
  const namesOf = (title: string) => [...titleWords(danish, title).names];
  expect(namesOf("Tilsyn på Plejehjemmet Kærbo")).toEqual(["kærbo"]);
  expect(namesOf("Køreplan - Høring i Ældrerådet om Torups skole")).toEqual(["torup"]);
});
