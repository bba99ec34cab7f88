/** Which lines of a head are a label's value, and where that value ends. */
import { describe, expect, test } from "vitest";
import { readHeadFields } from "../../../../indexer/parse/head/head-fields.ts";
import { rowsOf } from "../recognised-rows.ts";

const read = (...lines: string[]) => readHeadFields(rowsOf(...lines).map(({ line }) => line));
const valuesOf = (...lines: string[]) => read(...lines).values;
const titlesOf = (...lines: string[]) => read(...lines).titles.map(({ text }) => text);

describe("a value beside its label", () => {
  test("goes on in the lines that stand close, and ends with its paragraph", () => {
    const lines = ["Mødested: Mødelokale 3,", "Rådhuset", "", "Egerup Byråd"];
    expect(valuesOf(...lines)).toEqual({ place: "Mødelokale 3, Rådhuset" });
    expect(titlesOf(...lines)).toEqual(["Egerup Byråd"]);
  });

  test("ends above a title with its day", () => {
    const lines = ["Mødested: Torvegade 10, 7800 Skive", "Referat fra møde den 4. maj 2020"];
    expect(valuesOf(...lines)).toEqual({ place: "Torvegade 10, 7800 Skive" });
    expect(titlesOf(...lines)).toEqual(["Referat fra møde den 4. maj 2020"]);
  });

  test("of names ends where the document tells its day", () => {
    const title = "Dagsorden til og referat af tirsdag d. 12/10-2021";
    expect(titlesOf("Tilstede: Hanne, Ketty og Bo", title)).toEqual([title]);
  });

  test("of names ends above what has a page to itself", () => {
    expect(
      valuesOf("Fraværende", "Bo Bæk", "", "Indholdsfortegnelse Pkt. Nyt, Etape II", "Dan Eg"),
    ).toEqual({ absent: "Bo Bæk" });
    expect(valuesOf("Fraværende", "Bo Bæk", "", "Underskriftsark Anna Ager", "Dan Eg")).toEqual({
      absent: "Bo Bæk",
    });
  });

  test("of a date is its own line alone", () => {
    const lines = ["Dato: 4. maj 2020", "Egerup Byråd"];
    expect(valuesOf(...lines)).toEqual({ date: "4. maj 2020" });
    expect(titlesOf(...lines)).toEqual(["Egerup Byråd"]);
  });

  test("of a list is one text, wrapped, in which a sentence on one of them begins anew", () => {
    const lines = ["Deltagere: Anna Ager, Bo", "Bæk", "Dan Eg havde meldt afbud"];
    expect(valuesOf(...lines)).toEqual({
      present: "Anna Ager, Bo Bæk\nDan Eg havde meldt afbud",
    });
  });
});

describe("a label alone", () => {
  test("takes the paragraph below it, over air", () => {
    const lines = ["Mødested", "", "Rådhuset,", "lokale 2", "", "Egerup Byråd"];
    expect(valuesOf(...lines)).toEqual({ place: "Rådhuset, lokale 2" });
    expect(titlesOf(...lines)).toEqual(["Egerup Byråd"]);
  });

  test("of a list takes all up to the next label, an entry a line", () => {
    const lines = ["Deltagere", "Anna Ager", "", "Bo Bæk", "Mødested", "Rådhuset"];
    expect(valuesOf(...lines)).toEqual({ present: "Anna Ager\nBo Bæk", place: "Rådhuset" });
  });
});

describe("no part of a value", () => {
  test("is what heads a group of items, and the list may go on below it", () => {
    const lines = ["Fraværende:", "Anna Ager", "Åben dagsorden", "Bo Bæk"];
    expect(valuesOf(...lines)).toEqual({ absent: "Anna Ager\nBo Bæk" });
    expect(titlesOf(...lines)).toEqual(["Åben dagsorden"]);
  });

  test("is a case number", () => {
    const lines = ["Mødested: Rådhuset", "Sagsnr.: 20/1234"];
    expect(valuesOf(...lines)).toEqual({ place: "Rådhuset" });
    expect(titlesOf(...lines)).toEqual(["Sagsnr.: 20/1234"]);
  });

  test("is a line with a label that nobody knows, unless the value is a list", () => {
    expect(valuesOf("Mødested: Rådhuset", "Telefon: findes ikke")).toEqual({ place: "Rådhuset" });
    expect(valuesOf("Deltagere:", "Anna Ager", "Ældresagen: Bo Bæk").present).toBe(
      "Anna Ager\nÆldresagen: Bo Bæk",
    );
  });
});

describe("of a field that is printed twice", () => {
  test("the first value counts", () => {
    expect(valuesOf("Mødested: Rådhuset", "", "Sted: Skolen")).toEqual({ place: "Rådhuset" });
  });

  test("an empty one does not", () => {
    expect(valuesOf("Mødested:", "Sted: Skolen")).toEqual({ place: "Skolen" });
  });

  test("lists are parts of one", () => {
    expect(valuesOf("Deltagere: Anna Ager", "", "Deltagere: Bo Bæk").present).toBe(
      "Anna Ager\nBo Bæk",
    );
  });
});

describe("a row of cells", () => {
  test("with several labels is cut before each", () => {
    expect(valuesOf("Mødested:\tRådhuset\tDato:\t27-02-2018")).toEqual({
      place: "Rådhuset",
      date: "27-02-2018",
    });
  });

  test("that begins with a name is left whole", () => {
    expect(valuesOf("Deltagere:", "Anna Ager\tSted:\tEgerup").present).toContain("Anna Ager");
    expect(valuesOf("Deltagere:", "Anna Ager\tSted:\tEgerup").place).toBeUndefined();
  });
});

test("a line of several labels is cut before each of them", () => {
  expect(valuesOf("Deltagere: Anna Ager. Afbud: Bo Bæk")).toEqual({
    present: "Anna Ager.",
    absent: "Bo Bæk",
  });
});

test("two labels on one printed line, and then their values, are told as columns and give neither", () => {
  const { values, columns } = read("Mødested: Deltagere: Rådhuset Anna Ager", "Dato: 4. maj 2020");
  expect(columns).toBeNull();
  expect(values.date).toBe("4. maj 2020");
});

test("a weekday and its date below a list's label are the meeting's day, and nobody in the list", () => {
  const lines = ["Dato:", "Afbud fra:", "Onsdag den 14. marts 2012 Byrådssalen"];
  expect(titlesOf(...lines)).toEqual(["Onsdag den 14. marts 2012 Byrådssalen"]);
});
