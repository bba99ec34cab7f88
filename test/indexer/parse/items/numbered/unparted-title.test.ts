/** A table's cells, printed one after the other: where the title ends and a sentence begins. */
import { expect, test } from "vitest";
import { splitUnparted } from "../../../../../indexer/parse/items/numbered/unparted-title.ts";
import { itemsOf } from "../../parsed-items.ts";

test.each([
  ["Alarm til huset Det vurderes, at prisen er for høj.", "Alarm til huset"],
  ["Kassen i HLR Der har været brugt 3.600 kr.", "Kassen i HLR"],
  ["Brev fra Planafdelingen Planafdelingen har svaret.", "Brev fra Planafdelingen"],
  ["Eventuelt Frede bød på øl.", "Eventuelt"],
  ["Møde med politikere Fungerede formen? Vi er i tvivl.", "Møde med politikere"],
])("»%s«", (text, title) => expect(splitUnparted(text)?.[0]).toBe(title));

test.each([
  "Renovering af Det gule hus",
  "Høring om Den Grønne Vej",
  "Valg af Anna Ager og Bo Bæk",
  "Vi er enige om planen",
])("»%s« is a title", (text) => expect(splitUnparted(text)).toBeNull());

const head = "Referat fra møde i Ældrerådet den 4. maj 2020\n\nPkt. Dagsorden: Beslutning:\n";

test("several such lines, and at least half of all, are taken apart", () => {
  const text = `${head}1. Godkendelse af dagsorden Godkendt uden bemærkning.\n2. Alarm til huset Det vurderes, at prisen er for høj.\n3. Tur til Egerup Vi har bestilt bussen.\nDen kører kl. 9.\n4. Eventuelt Frede bød på øl.\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Godkendelse af dagsorden", "Godkendt uden bemærkning."],
    ["2", "Alarm til huset", "Det vurderes, at prisen er for høj."],
    ["3", "Tur til Egerup", "Vi har bestilt bussen.\nDen kører kl. 9."],
    ["4", "Eventuelt", "Frede bød på øl."],
  ]);
});

test("below a table's heads in one line, cells end at verdicts, days and verbs, however few", () => {
  const heads = head.replace("Dagsorden: Beslutning:", "Emne Beslutning Ansvarlig");
  const text = `${heads}1 Ny bro Udvalget godkendte broen. AB\n2 Kaj og kran Udsat til efter budgettet. BC\n3 Skoleveje Kommunen fremlagde planen.\nRådet afventer.\n4 Næste møde 10. september kl. 16\n`;
  expect(itemsOf(text)).toEqual([
    ["1", "Ny bro", "Udvalget godkendte broen. AB"],
    ["2", "Kaj og kran", "Udsat til efter budgettet. BC"],
    ["3", "Skoleveje", "Kommunen fremlagde planen.\nRådet afventer."],
    ["4", "Næste møde", "10. september kl. 16"],
  ]);
});

test("one such line among titles is left as it is", () => {
  const text = `${head}1. Budget\nGodkendt.\n2. Filmen Det er mit liv\nSes i maj.\n3. Havn\nUdsat.\n`;
  expect(itemsOf(text).map(([, title]) => title)).toEqual([
    "Budget",
    "Filmen Det er mit liv",
    "Havn",
  ]);
});
