/** Transcripts run on: what a list, a mark or a lost date would swallow stands on lines of its own. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

function parsedOf(...pages: string[]) {
  const text = `Byrådet Referat\n\nTranskript\n\n${pages.map((page, i) => `${i + 1} ${page}`).join("\n\n")}\n`;
  return parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
}

function itemsIn(...pages: string[]) {
  return parsedOf(...pages).flatMap(({ meeting }) => meeting.items);
}

const contents =
  "Byrådet Indholdsfortegnelse Side 1. Støjplan for Egerup Vejplan for Fjordby Budget for skolerne 3";

test("who recommends what is no attachment", () => {
  const [item] = itemsIn(
    "Byrådet Referat Dato: 4. maj 2020",
    contents,
    "1. Støjplan for Egerup Sagsnr.: 20/1234 Bilag: Støjplan.pdf Kort.pdf Byforvaltningen indstiller, at planen godkendes. Beslutning i Byrådet den Godkendt.",
  );
  const recommended = item?.sections.filter(({ type }) => type === "recommendation");
  expect(recommended?.map(({ text }) => text)).toEqual([
    "Byforvaltningen indstiller, at planen godkendes.",
  ]);
  expect(item?.attachments).toEqual(["Støjplan.pdf Kort.pdf"]);
});

test("a case number between the title and its label is no part of the title", () => {
  const [item] = itemsIn(
    "Byrådet Referat Dato: 4. maj 2020",
    contents,
    "1. Støjplan for Egerup 09/11998 Beslutningstema: Støj. Beslutning i Byrådet den : Godkendt.",
  );
  expect(item).toMatchObject({
    title: "Støjplan for Egerup",
    caseNumber: "09/11998",
    decision: "Godkendt.",
  });
});

test("what is left of a subject and facet stands before the case number", () => {
  const [item] = itemsIn(
    "Byrådet Referat Dato: 4. maj 2020",
    contents,
    "Byrådet Støjplan for Egerup S00 13/650 Åben sag Sagsgang: BY Sagsfremstilling Støjen måles. Beslutning i Byrådet den Godkendt.",
  );
  expect(item).toMatchObject({ title: "Støjplan for Egerup", caseNumber: "13/650" });
  expect(item?.sections.map(({ type }) => type)).toContain("case-description");
});

test("numbers below the heads of a table's columns are items, though nothing stands behind them", () => {
  const found = itemsIn(
    "Referat for: Egerup Provstiudvalg PU møde 9. april Mødested: Kontoret Mødepunkt Beslutning 1 Godkendelse af protokol Godkendt. 2 Nyt tag på kirken Sag: Egerup kirke (855) Arkitekten viste billeder. 3 Ny port Udsat.",
  );
  expect(found.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Godkendelse af protokol"],
    ["2", "Nyt tag på kirken"],
    ["3", "Ny port"],
  ]);
  expect(found.map(({ decision }) => decision)).toEqual([
    "Godkendt.",
    "Arkitekten viste billeder.",
    "Udsat.",
  ]);
});

test("a title ends where a sentence begins that no name explains, and the problem says so", () => {
  const said = "Køkkenet har fundet en rytme, og børnene spiser op. ".repeat(6);
  const text = `Referat\n\nTranskript\n\n1 Bestyrelsen Referat 1. Formalia Ingen. 2. Madordning Status på opstarten. ${said}3. Besøg fra Region Midtjylland og ${said.toLowerCase()}\n`;
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.items.map(({ number }) => number)).toEqual(["1", "2", "3"]);
  expect(parsed?.meeting.items[1]?.title).toBe("Madordning");
  const unsure = parsed?.problems.filter(({ code }) => code === "title-unsure");
  expect(unsure?.map(({ message }) => message)[0]).toContain("»Madordning«");
});

test("what most pages end with is the foot of a page, and no item's text", () => {
  const foot = "Grønt Råd Egerup 2013 den 22. maj 2013 Side nr.";
  const found = itemsIn(
    `Grønt Råd Egerup 2013 Dato 22. maj 2013 ${foot} 1`,
    `1. Godkendelse af dagsorden Sag Dok Initialer: ABC Åbent Ingen bemærkninger ${foot} 2`,
    `2. Godkendelse af referat Sag Dok Initialer: ABC Åbent Ingen bemærkninger ${foot} 3`,
  );
  expect(found.map(({ decision }) => decision)).toEqual([
    "Ingen bemærkninger",
    "Ingen bemærkninger",
  ]);
});

test("an agenda whose numbers begin anew below tells where the titles end", () => {
  const found = itemsIn(
    "Protokol fra bestyrelsesmøde 1. Formanden orienterer 2. Salg af aktier 3. Ny hal i Egerup 4. Evt. Fraværende: Ingen",
    "Protokol fra bestyrelsesmøde 1. Formanden orienterer Der er endnu intet svar fra staten. 2. Salg af aktier Aktierne sælges i maj.",
    "3. Ny hal i Egerup Hallen koster to millioner. 4. Evt. Intet.",
  );
  expect(found.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Formanden orienterer"],
    ["2", "Salg af aktier"],
    ["3", "Ny hal i Egerup"],
    ["4", "Evt."],
  ]);
});

test("»Punkt 1.« below such an agenda is an item's number too", () => {
  const found = itemsIn(
    "Referat Dagsorden: 1. Velkomst v/ Anna Ager 2. Budget for åen v/ Bo Bæk 3. Eventuelt",
    "Punkt 1. Velkomst Anna Ager bød velkommen. Punkt 2. Budget for åen Tallene blev lagt frem. Punkt 3. Eventuelt Intet.",
  );
  expect(found.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Velkomst"],
    ["2", "Budget for åen"],
    ["3", "Eventuelt"],
  ]);
});

test("a number above the word that begins a transcript is no page's", () => {
  const text =
    "1 Godkendelse af dagsorden Godkendt.\n\nTranskript\n\n1 Referat for: Egerup Provstiudvalg Mødepunkt 1 Godkendelse af dagsorden Godkendt. 2 Ny fløj PU godkender projektet og tilbuddet.\n";
  const [parsed] = parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null });
  expect(parsed?.meeting.items.map(({ title, decision }) => [title, decision])).toEqual([
    ["Godkendelse af dagsorden", "Godkendt."],
    ["Ny fløj", "PU godkender projektet og tilbuddet."],
  ]);
});

test("a page that has lost its body and its first number: the table tells the number, half a case number is none", () => {
  const [parsed] = parsedOf(
    "Byrådet Referat Dato: 4. maj 2020",
    "Indholdsfortegnelse Sag Tekst Sidenr. 1. Støjplan for Egerup Vejplan for Fjordby 3",
    "s møde den Støjplan for Egerup /4492 Beslutningstema: Støj. Bilag: Åben - Kort Beslutning i den : Indstilling følges. 2. Vejplan for Fjordby 20/31929 Beslutningstema: Veje. Beslutning i den : Udsat.",
  );
  const told = parsed?.problems.filter(({ code }) => code === "number-from-contents");
  expect(told?.map(({ line }) => line)).toEqual([9]);
  expect(parsed?.meeting.items).toMatchObject([
    {
      number: "1",
      title: "Støjplan for Egerup",
      caseNumber: null,
      decision: "Indstilling følges.",
      attachments: ["Åben - Kort"],
    },
    { number: "2", title: "Vejplan for Fjordby", caseNumber: "20/31929", decision: "Udsat." },
  ]);
});

test("the body and the day that begin every page but the first are no title, and name the body", () => {
  const text = [
    "1 EGERUP KOMMUNE Møde nr. 3 Mødet blev holdt mandag den 4. maj 2020 på Rådhuset.",
    "2 Egerup Byråd mandag den 4. maj EGERUP BYRÅD Bemærkninger til dagsordenen Sagsnr.: 20/1234 Punkttype Beslutning.",
    "3 Egerup Byråd mandag den 4. maj EGERUP BYRÅD Spørgsmål til Byrådet Sagsnr.: 20/1235 Punkttype Beslutning.",
  ].join("\n\n");
  const blocks = textBlocks(`Mødet blev holdt mandag den 4. maj 2020\n\nTranskript\n\n${text}\n`);
  const [parsed] = parseMeetings({ name: "a.txt", blocks, source: null });
  expect(parsed?.meeting.body).toBe("Egerup Byråd");
  expect(parsed?.meeting.items).toMatchObject([
    { title: "Bemærkninger til dagsordenen", caseNumber: "20/1234" },
    { title: "Spørgsmål til Byrådet", caseNumber: "20/1235" },
  ]);
});

test("below a table a numbered title with a case number is an item, and no row of the table", () => {
  const items = itemsIn(
    "Byrådet Referat Dato: 4. maj 2020 Indholdsfortegnelse Sag Tekst Sidenr. 1. Støjplan for Egerup Vejplan for Fjordby 3",
    "Støjplan for Egerup 20/1234 Beslutning i Byrådet den : Godkendt. 2. Vejplan for Fjordby 20/31929 Beslutningstema: Veje.",
  );
  expect(items).toMatchObject([
    { title: "Støjplan for Egerup", caseNumber: "20/1234", decision: "Godkendt." },
    { title: "Vejplan for Fjordby", caseNumber: "20/31929" },
  ]);
});
