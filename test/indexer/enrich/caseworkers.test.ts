import { expect, test } from "vitest";
import { withoutCaseworkers } from "../../../indexer/enrich/caseworkers.ts";
import { someItem, someSection } from "../../support/minutes/parsed-meeting.ts";

const left = (text: string) =>
  withoutCaseworkers(someItem({ sections: [someSection(text)] })).sections.map((one) => one.text);

test.each([
  "Sagsbehandler: Jens Krabbesen",
  "Sagsbehandler Per Knudsbo",
  "Sagsbehandlere: Jens Krabbesen og Ida Holm",
  "Sagsbeh.: Ida Nørgårdsen",
  "Sagsbeh. IDN",
  "SAGSBEHANDLER : jekr",
  "Initialer: JEKR",
  "Sagsinitialer: jekr",
  "Sagsansvarlig: Ole Tøndersen (OLT)",
  "Kontaktperson: Niels Enevold, tlf. 12 34 56 78",
  "Sagsbehandler\nHanne Bollersen",
  "Sagsbehandler\nHanne von Bollersen (HVB)",
  "Sagsbehandler\nHABO",
  "/ PEKN",
])("the caseworker of »%s« is left out, and the lines around stay", (line) => {
  expect(left(`Lukkes kl. 12.\n${line}\nSkolen får nyt tag.`)).toEqual([
    "Lukkes kl. 12.\nSkolen får nyt tag.",
  ]);
});

test.each([
  "Sagsbehandlingen har taget et år.",
  "Sagsbehandleren oplyste, at skolen får nyt tag.",
  "Initialerne står på bygningen.",
  "Sagsbehandling: tre måneder",
  "Forvaltning: Teknik og Miljø",
  "Kontaktpersonordningen fortsætter.",
  "Byrådet drøftede DUT og KLE.",
])("»%s« stays", (line) => {
  expect(left(line)).toEqual([line]);
});

test("initials before a case number go, the number stays; a head of nothing else is no section", () => {
  expect(left("JUBE / 08/1234")).toEqual(["08/1234"]);
  expect(left("Sagsbehandler: Jens Krabbesen")).toEqual([]);
});
