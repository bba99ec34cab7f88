import { describe, expect, test } from "vitest";
import { bodyInTitle } from "../../../../indexer/parse/head/head-title.ts";
import { bodyKey, isBodyName } from "../../../../indexer/parse/recognise/body-name.ts";

test.each([
  ["Udsatterådet 2018 til 2021", "Udsatterådet"],
  ["Stevns Udsatteråd", "Udsatterådet"],
  ["Udsatterrådet", "Udsatterådet"],
  ["Byrådet (18-21)", "Byrådet"],
  ["Teknik, Erhverv, Plan og Miljøudvalget 2018-2021", "Teknik, Erhverv, Plan og Miljøudvalget"],
  ["ØKONOMIUDVALGET", "Økonomiudvalget"],
  ["Udvalget for Voksne", "Udvalget for Voksne"],
  ["Grønt Råd", "Grønt Råd"],
  ["Ådalskomité", "Ådalskomitéen"],
  ["Bjergby Landsbylaug", "Bjergby Landsbylauget"],
  ["GENERALFORSAMLING", "Generalforsamlingen"],
])("%s is grouped as %s", (body, key) => {
  expect(bodyKey(body, "Stevns")).toBe(key);
});

describe("a title line names the body", () => {
  test.each([
    ["REFERAT Udsatterådet 2018 til 2021 d. 09-11-2021", "Udsatterådet 2018 til 2021"],
    ["Referat Udsatterådsmøde den 2. juni 2022", "Udsatterådet"],
    ["Referat af Byrådets møde d. 16.12.2014", "Byrådet"],
    ["Åbent referat fra Byrådets ordinære møde mandag den 4. marts 2013", "Byrådet"],
    [
      "Forebyggelses- og Seniorudvalget (2018-2021) – Referat – 12. januar 2021",
      "Forebyggelses- og Seniorudvalget (2018-2021)",
    ],
    [
      "Referat fra møde i Social-, Sundheds- og Handicapudvalget den 4. maj 2020",
      "Social-, Sundheds- og Handicapudvalget",
    ],
    ["Dagsorden med vedtagelser for Udvalget for Voksne 09-11-2010", "Udvalget for Voksne"],
    ["ordinært møde i Udsatterådet i Holbæk Kommune", "Udsatterådet"],
    ["Referat af møde i Ådalskomitéen den 4. maj 2020", "Ådalskomitéen"],
    ["Referat fra komitémøde den 4. maj 2020", "Komitéen"],
    ["Referat fra ordinær generalforsamling 2020, tirsdag den 4. maj 2020", "Generalforsamling"],
    ["BROBY VANDVÆRK - REFERAT AF GENERALFORSAMLING 2020", "GENERALFORSAMLING"],
    ["Referat af møde i Havnebestyrelsen den 4. maj 2020", "Havnebestyrelsen"],
    ["Møde i Bjergby Landsbylaug den 4. maj 2020", "Bjergby Landsbylaug"],
    ["Referat af møde i Styregruppen den 4. maj 2020", "Styregruppen"],
  ])("%s", (line, body) => {
    expect(bodyInTitle(line)).toBe(body);
  });
});

test.each([
  "Byråd og udvalg",
  "Råd og nævn",
  "Udvalg, råd og nævn",
  "Kommunalbestyrelse & udvalg",
  "Politiske udvalg",
])("a list of kinds names no one body: %s", (text) => {
  expect(isBodyName(text)).toBe(false);
});

test.each([
  "Byråd",
  "Grønt Råd",
  "Råd og Nævn for Havne",
  "Særligt Udvalg",
  "Børne- og Ungeudvalg",
])("one body is named, however plain: %s", (text) => {
  expect(isBodyName(text)).toBe(true);
});

test("a sentence about a body is no name", () => {
  for (const text of [
    "Udsatterådet drøftede",
    "Det indstilles til Udsatterådet",
    "Fast punkt hvor Udsatterådet drøfter",
    "Generalforsamlingen blev holdt i maj",
    "Valg til bestyrelsen",
    "Komitéen mødes igen",
    "Plaug",
    "Medlemmer af Havnebestyrelsen",
    "Repræsentanter for Ældrerådet",
    "Formand for Havneudvalget",
  ])
    expect(isBodyName(text)).toBe(false);
});

test("one word may stand between the article and the body's own, and only there", () => {
  expect(isBodyName("Det fælles landdistriktsråd")).toBe(true);
  expect(isBodyName("Vores fælles landdistriktsråd")).toBe(false);
  expect(isBodyName("Det nye fælles landdistriktsråd")).toBe(false);
});

test("who serves a body is no part of its name", () => {
  expect(bodyInTitle("Åbent referat Teknik- og Havneudvalget Teknik- & Havnesekretariatet")).toBe(
    "Teknik- og Havneudvalget",
  );
  expect(isBodyName("Færgeudvalget Egerup - Fjordby overfart")).toBe(true);
});

test("a title ends where it says what the document is, whatever stands behind the stop", () => {
  expect(
    bodyInTitle("Færgeudvalget Egerup - Fjordby BESLUTNINGSPROTOKOL. Bo Bæk deltog fra punkt 1."),
  ).toBe("Færgeudvalget Egerup - Fjordby");
});
