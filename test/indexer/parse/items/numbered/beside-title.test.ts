/** What free-form minutes say beside a title is the decision, and not the title. */
import { expect, test } from "vitest";
import { itemsOf } from "../../parsed-items.ts";

const head = "Referat fra møde i Ældrerådet den 4. maj 2020\n\n";

test("a sentence behind a colon or a stop is what was said", () => {
  const text = `${head}1. Valg af dirigent: Anna Ager blev valgt.\n2. Budget: Rådet gennemgik tallene og fandt dem i orden.\n3. Skovtur. Turen går til Egerup den 5. juni.\n4. Eventuelt: Intet.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Valg af dirigent", "Anna Ager blev valgt."],
    ["2", "Budget", "Rådet gennemgik tallene og fandt dem i orden."],
    ["3", "Skovtur", "Turen går til Egerup den 5. juni."],
    ["4", "Eventuelt", "Intet."],
  ]);
});

test.each(["Udskudt", "Udsættes", "Afvist", "Aflyst", "Enstemmigt vedtaget"])(
  "»%s« behind a title is a verdict",
  (verdict) => {
    const text = `${head}1. Godkendelse af referat ${verdict}.\n2. Skovtur ${verdict}.\n`;
    expect(itemsOf(text)).toEqual([
      ["1", "Godkendelse af referat", `${verdict}.`],
      ["2", "Skovtur", `${verdict}.`],
    ]);
  },
);

test("a colon with no sentence behind it belongs to the title", () => {
  const text = `${head}1. Budget 2021: rammer og proces\nGodkendt.\n2. Skolerne: Egeskolen og Bøgeskolen\nUdsat.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Budget 2021: rammer og proces",
    "Skolerne: Egeskolen og Bøgeskolen",
  ]);
});

test("behind a stop a pronoun begins a sentence, whatever its verb", () => {
  const text = `${head}1. Banko onsdag. Vi mødes kl. 18. Anna køber præmier.\n2. Fest i maj. Alle hjælper til.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Banko onsdag", "Vi mødes kl. 18. Anna køber præmier."],
    ["2", "Fest i maj", "Alle hjælper til."],
  ]);
});

test("a page that calls itself nothing is minutes where verdicts stand below its titles", () => {
  const text =
    "Rådsmøde 27.09.2022\n\n1 Godkendelse af dagsorden\nGodkendt\n\n2 Ny port\nPorten er for smal. Der hentes tilbud.\n\n3 Lysene\nUdskydes.\n";
  expect(itemsOf(text).map(([, , decision]) => decision)).toEqual([
    "Godkendt",
    "Porten er for smal. Der hentes tilbud.",
    "Udskydes.",
  ]);
});

test("a sentence behind a colon may go on over the lines of a narrow column", () => {
  const text = `${head}1. Siden sidst: Bo vil gerne hjælpe med lyset i den store sal og\nde to mindre. Lampen er købt.\n2. Kommende ture: Turen til Egerup er fuldt besat, og der er venteliste til\nden næste.\n`;
  expect(itemsOf(text)).toEqual([
    [
      "1",
      "Siden sidst",
      "Bo vil gerne hjælpe med lyset i den store sal og\nde to mindre. Lampen er købt.",
    ],
    ["2", "Kommende ture", "Turen til Egerup er fuldt besat, og der er venteliste til\nden næste."],
  ]);
});

test("an empty entry of a list is no decision", () => {
  const text = `${head} 1. Bemærkninger til referatet\n 2.  \n\n 1. Turen\n\nUdsat.\n\n 1. Budget\n\nGodkendt.\n\n 1. Eventuelt\n\nIntet.\n`;
  expect(itemsOf(text).map(([, , decision]) => decision)).toEqual([
    null,
    "Udsat.",
    "Godkendt.",
    "Intet.",
  ]);
});

test("where each item is one line and several end in a verdict, what stands behind the other titles was said too", () => {
  const text = `${head}1. Godkendelse af referat. Godkendt.\n\n2. Ny port i havnen. Udsat.\n\n3. Havnefesten den 1. maj 2020. Også på skinner.\n\n4. Eventuelt. Hilsen fra Egerup.\n\nDeltagere: Anna Ager og Bo Bæk.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Godkendelse af referat.", "Godkendt."],
    ["2", "Ny port i havnen.", "Udsat."],
    ["3", "Havnefesten den 1. maj 2020", "Også på skinner."],
    ["4", "Eventuelt", expect.stringContaining("Hilsen fra Egerup.")],
  ]);
});

test("a sentence that begins beside the title goes on below it, also where the blank behind the stop is lost", () => {
  const text = `${head}1. Valg af formand\nAnna Ager blev valgt.\n2. Skovtur. Der er få pladser.\nBussen kører kl. 9.\n3. Kassen.Bo Bæk meddelte,\nat der er penge nok.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Valg af formand", "Anna Ager blev valgt."],
    ["2", "Skovtur", "Der er få pladser.\nBussen kører kl. 9."],
    ["3", "Kassen", "Bo Bæk meddelte,\nat der er penge nok."],
  ]);
});

test("who spoke, before two strokes, is none of what was decided", () => {
  const text = `${head}1. Skovtur\nReferat: v. Marlene // Godkendt\n\n2. Budget\nReferat: Udsat\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Skovtur", "Godkendt"],
    ["2", "Budget", "Udsat"],
  ]);
});

test("where a verdict stands behind a comma, so does what another item of one line says", () => {
  const text = `${head}1. Valg af ordstyrer, Anna ordstyrer i dag\n2. Godkendelse af referat, godkendt\n3. Godkendelse af regnskab, det blev ikke fremlagt\n4. Orientering fra formand, kasserer og sekretær\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Valg af ordstyrer", "Anna ordstyrer i dag"],
    ["2", "Godkendelse af referat", "godkendt"],
    ["3", "Godkendelse af regnskab", "det blev ikke fremlagt"],
    ["4", "Orientering fra formand, kasserer og sekretær", null],
  ]);
});

test("where a verdict stands behind a colon, so does what another item of one line says, a date too", () => {
  const text = `${head}1. Sidste referat: Ingen\n2. Kassen: 3.000 kr. indestående\n3. Nye sager:\n a. Grus\n b. Brønde\n4. Næste møde: 28. februar hos Bo\n`;
  expect(itemsOf(text).map(([, title, decision]) => [title, decision])).toEqual([
    ["Sidste referat", "Ingen"],
    ["Kassen", "3.000 kr. indestående"],
    ["Nye sager", expect.stringContaining("Brønde")],
    ["Næste møde", "28. februar hos Bo"],
  ]);
});

test("a whole sentence behind a stop is said, also where no other item has one", () => {
  const text = `${head}1. Grusvejen\n\nDer køres grus ud.\n\n2. Hjemmeside. Bo er blevet spurgt om reklamer, det ønsker vi ikke.\n\n3. Festen\n\nDen er i juni.\n`;
  expect(itemsOf(text)[1]).toEqual([
    "2",
    "Hjemmeside",
    "Bo er blevet spurgt om reklamer, det ønsker vi ikke.",
  ]);
});

test("a standing title ends where the verdict begins, without a sign between them", () => {
  const text = `${head}1. Dagsorden godkendt\n2. Referat fra 4/2 godkendt\ndog med en rettelse.\n3. Nye regler for hvornår byggeri er godkendt\nUdsat.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Dagsorden", "godkendt"],
    ["2", "Referat fra 4/2", "godkendt\ndog med en rettelse."],
    ["3", "Nye regler for hvornår byggeri er godkendt", "Udsat."],
  ]);
});

test("several verdicts behind dashes show that dashes part what was said from titles", () => {
  const text = `${head}1 - Referat fra sidst - ok\n2 - Økonomi - intet nyt\n3 - Byskilte - Bo har bestilt dem\n4 - Evt - intet\n`;
  expect(itemsOf(text).map(([, title, said]) => [title, said])).toEqual([
    ["Referat fra sidst", "ok"],
    ["Økonomi", "intet nyt"],
    ["Byskilte", "Bo har bestilt dem"],
    ["Evt", "intet"],
  ]);
});

test("where sentences stand behind the colons of others, so does a date, or a sentence whose verb nobody knows", () => {
  const text = `${head}1. Siden sidst: Der er ansat en kok.\n2. Fest: Festen er den 20. august.\n3. Haven: Bo luger bedene.\n4. Næste møde: 13.09.2022 kl. 14.\n5. Ture: Egerup og Vibeby\n`;
  expect(itemsOf(text).map(([, title, said]) => [title, said])).toEqual([
    ["Siden sidst", "Der er ansat en kok."],
    ["Fest", "Festen er den 20. august."],
    ["Haven", "Bo luger bedene."],
    ["Næste møde", "13.09.2022 kl. 14."],
    ["Ture: Egerup og Vibeby", null],
  ]);
});

test("what another item says behind its colon, each says that says something", () => {
  const text = `${head}1. Siden sidst: Ida har hentet tilbud.\n2. Turen: Se planen. Der mangler en bus.\n3. Økonomi: Regnskab pr. maj. Taget til efterretning.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Siden sidst", "Ida har hentet tilbud."],
    ["2", "Turen", "Se planen. Der mangler en bus."],
    ["3", "Økonomi", "Regnskab pr. maj. Taget til efterretning."],
  ]);
});

test("a question is a title, and is answered behind it", () => {
  const text = `${head}1. Hvem skal passe vandværket? Vi må afvente og se.\n2. Skal stien rettes ud? Det kan vi ikke betale.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Hvem skal passe vandværket?", "Vi må afvente og se."],
    ["2", "Skal stien rettes ud?", "Det kan vi ikke betale."],
  ]);
});

test("lost ends of lines part titles from what was said", () => {
  const text = `${head}1. Formanden\nHar været på kursus.\n2. HavenIkke det store arbejde i år.\n3. Skurene ved vejenPort og tag ses efter.\n4. EventueltIntet\n`;
  expect(itemsOf(text).slice(1)).toEqual([
    ["2", "Haven", "Ikke det store arbejde i år."],
    ["3", "Skurene ved vejen", "Port og tag ses efter."],
    ["4", "Eventuelt", "Intet"],
  ]);
});

test.each(["Kursus i SeniorNet", "Adgang med MitID", "Nyt fra KulturVest om planer"])(
  "a name may have a capital in its middle: %s",
  (title) => {
    const text = `${head}1. ${title}\nGodkendt.\n2. Skovtur\nUdsat.\n`;
    expect(itemsOf(text)[0]).toEqual(["1", title, "Godkendt."]);
  },
);
