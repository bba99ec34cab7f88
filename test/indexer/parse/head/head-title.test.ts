/** Which body and day the title of a page names, beside much else. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

function factsOf(text: string) {
  const blocks = textBlocks(text);
  const [parsed] = parseMeetings({ name: "side.txt", blocks, source: null });
  return [parsed?.meeting.body, parsed?.meeting.date];
}

const items = "\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Ny port\nUdsat.\n";

test("a parish before the body is no part of its name", () => {
  const facts = factsOf(`Dagsorden\n\nEgerup Sogn, Menighedsrådet\n\nDen 15. maj 2024${items}`);
  expect(facts).toEqual(["Menighedsrådet", "2024-05-15"]);
});

test("a period before the word for the meeting, and a municipality in capitals, are no part of the name", () => {
  const [body] = factsOf(`Havneudvalget 2015 - 2017s møde den 14. juni 2017${items}`);
  expect(body).toBe("Havneudvalget");
  const text = `BYRÅDET FOR EGERUP KOMMUNE\n\nReferat\n\nDen 15. maj 2024${items}`;
  const [parsed] = parseMeetings({ name: "side.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.bodyKey).toBe("Byrådet");
});

test("a list of fields before a committee is its name", () => {
  const [body] = factsOf(`Referat\n\nTeknik, Plan- og Miljøudvalget\n\nDen 15. maj 2024${items}`);
  expect(body).toBe("Teknik, Plan- og Miljøudvalget");
});

test("a kind of body alone is the one that the text names", () => {
  const said = "\n3. Tårnet\nMenighedsrådet godkendte tilbuddet.\n";
  expect(factsOf(`Rådsmøde 27.09.2022${items}${said}`)).toEqual(["Menighedsrådet", "2022-09-27"]);
});

test("the meeting's day stands behind the word, the day of writing before it", () => {
  const facts = factsOf(`9. august 2013 Referat fra møde i Vandrådet 7. juni 2013${items}`);
  expect(facts).toEqual(["Vandrådet", "2013-06-07"]);
});

test("the letters of a body between its name and its meeting are no part of it", () => {
  const [body] = factsOf(`Referat for: Egerup Provstiudvalg PU møde 15. august 2012${items}`);
  expect(body).toBe("Egerup Provstiudvalg");
});

test("the law that a committee is set up by is no part of its name", () => {
  const [body] = factsOf(`Referat\n§ 17 stk. 4, Landdistriktsudvalget 27. august 2018${items}`);
  expect(body).toBe("Landdistriktsudvalget");
});

test("a board that has no other name is »Bestyrelsen«, whoever's it is", () => {
  const [body] = factsOf(`Referat fra Egeruplaug bestyrelsesmødet 31. januar 2012 hos Bo${items}`);
  expect(body).toBe("Bestyrelsen");
  expect(factsOf(`Referat af bestyrelsesmøde d. 4. maj 2020${items}`)).toEqual([
    "Bestyrelsen",
    "2020-05-04",
  ]);
});

test.each([
  ["Referat af lokalrådets møde den 3. marts 2020", "Lokalrådet"],
  ["Skolebestyrelsen, Havneskolen\nReferat 12. maj 2021", "Skolebestyrelsen"],
  ["BESTYRELSESMØDE\n\nDato: 12.03.2020", "Bestyrelsen"],
])("%j names %s", (title, body) => expect(factsOf(`${title}${items}`)[0]).toBe(body));

test("what kind of meeting it is, its number and who serves the body are no part of the name", () => {
  for (const behind of [
    "Ordinært møde",
    "ekstraordinært møde",
    "Møde nr. 4/2012",
    "Havnekontoret",
  ]) {
    const [body] = factsOf(
      `Referat Kultur- og Havneudvalget ${behind}\n\nDen 15. maj 2024${items}`,
    );
    expect(body, behind).toBe("Kultur- og Havneudvalget");
  }
});

test("a note that says whose minutes it holds is named behind those words", () => {
  const [body] = factsOf(`NOTAT Byg og Vej Referat fra Vejråds møde den 31. januar 2019${items}`);
  expect(body).toBe("Vejrådet");
});

test.each([
  ["Referat af bestyrelsesmøde i Egerup Fællesråd, torsdag den 15-05-2024", "Egerup Fællesråd"],
  ["Fjordby Fællesråd bestyrelsesmøde d. 15.05.24.", "Fjordby Fællesråd"],
  ["Rådet for havn og udsatheds møde den 15. maj 2024", "Rådet for havn og udsathed"],
])("whose board or council meets is the body: »%s«", (title, body) => {
  expect(factsOf(`${title}${items}`)[0]).toBe(body);
});

test("the day on which a site's entry was written is not the meeting's", () => {
  const entry = "Dato: 2024.05.27 | Kategori: Referat | Svar: 0";
  const facts = factsOf(`Referat af Elevrådets møde 15. maj 2024\n\n${entry}${items}`);
  expect(facts).toEqual(["Elevrådet", "2024-05-15"]);
});

test("a municipality that is yet to be stands before its body's name as one that is does", () => {
  expect(factsOf(`Ny Egerup Kommune Havneudvalget den 4. maj 2020${items}`)[0]).toBe(
    "Havneudvalget",
  );
});
