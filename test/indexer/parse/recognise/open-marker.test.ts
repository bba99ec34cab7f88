import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import {
  isClosedTitle,
  opensClosed,
  readOpenMarker,
  tellsWhyClosed,
} from "../../../../indexer/parse/recognise/open-marker.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

test("a title says that its item is closed in many ways", () => {
  for (const title of [
    "Salg af grund (lukket)",
    "Salg af grund (Lukket punkt)",
    "LUKKET: Salg af grund",
    "Lukket sag - Salg af grund",
    "Salg af grund - lukket pkt.",
    "Salg af grund /lukket",
    "Salg af grund, lukket punkt",
    "Salg af grund (fortroligt)",
    "Fortroligt punkt: Salg af grund",
    "FORTROLIGT - Salg af grund",
    "Salg af grund (ikke-offentligt punkt)",
    "Ikke offentlig sag: Salg af grund",
    "Lukket pkt. Salg af grund",
    "Salg af grund (for lukkede døre)",
  ])
    expect(isClosedTitle(title), title).toBe(true);
});

test("a title in which something else is closed is that of an open item", () => {
  for (const title of [
    "Havnebroen lukkes",
    "Lukket institution til unge",
    "Fortrolighed i sundhedsvæsenet",
    "Genåbning af den lukkede skole",
    "Lukkedage i dagtilbud",
    "Fortrolige oplysninger i digital post",
    "Ikke-offentlige veje i sommerhusområder",
    "Svømmehallen holdes lukket i juli",
  ])
    expect(isClosedTitle(title), title).toBe(false);
});

test("a line says that its item is closed where it says nothing else", () => {
  for (const line of [
    "Punktet behandles for lukkede døre",
    "Behandlet for lukkede døre.",
    "Sagen er behandlet på lukket møde, jf. styrelseslovens § 10.",
    "Punktet er lukket, jf. kommunestyrelseslovens § 10, stk. 2",
    "Åben/lukket: Lukket",
    "Lukket: Ja",
    "Åben sag: Nej",
    "Offentlig: nej",
    "Sagstype: Lukket sag",
  ])
    expect(tellsWhyClosed(line), line).toBe(true);
  for (const line of [
    "Borgmesteren foreslog, at punktet behandles for lukkede døre, og det blev nedstemt",
    "Åben/lukket: Åben",
    "Lukket: Nej",
    "Åben sag: Ja",
    "Sagen er lukket",
    "Butikken er lukket, jf. lukkeloven",
    "Lukket",
  ])
    expect(tellsWhyClosed(line), line).toBe(false);
  expect(["Lukket", "Fortroligt punkt", "(Lukket sag)"].every(opensClosed)).toBe(true);
  expect(["Lukket i uge 28", "Fortrolighed", "Lukketid kl. 22"].some(opensClosed)).toBe(false);
});

test("heads of the closed and of the open part of an agenda are marks of a group", () => {
  for (const text of ["LUKKET MØDE", "Lukket del", "Ikke-offentlige punkter:", "Fortrolige sager"])
    expect(readOpenMarker(text), text).toEqual({ closed: true, group: true });
  for (const text of ["Åbent møde", "Åben del", "Offentlige punkter"])
    expect(readOpenMarker(text), text).toEqual({ closed: false, group: true });
});

const minutes = (...item: string[]) =>
  [
    "Referat fra møde i Byrådet i Vibefjord Kommune\nMødedato: 4. marts 2021\n",
    "1. Velkomst\nBeslutning\nGodkendt.\n",
    ...item,
    "Sagsfremstilling\nGrunden sælges til naboen.\nBeslutning\nGodkendt.\n",
  ].join("\n");
const closedIn = (text: string) =>
  parseMeetings({ name: "a.txt", blocks: textBlocks(text), source: null }).flatMap(({ meeting }) =>
    meeting.items.map(({ closed }) => closed),
  );

test("a mark above an item, below its heading or in its text closes that item alone", () => {
  const heading = "2. Salg af grund";
  for (const item of [
    ["LUKKET MØDE\n", heading],
    [heading, "Lukket møde"],
    [heading, "Åben/lukket: Lukket"],
    [heading, "Lukket punkt, jf. kommunestyrelseslovens § 10"],
    [heading, "Punktet behandles for lukkede døre."],
  ])
    expect(closedIn(minutes(...item)), item.join()).toEqual([false, true]);
  expect(closedIn(minutes(heading, "Svømmehallen er lukket i juli."))).toEqual([false, false]);
});

const agendaOf = (...items: string[]) =>
  parseMeetings({
    name: "a.txt",
    blocks: textBlocks(`Dagsorden til møde i Byrådet den 4. marts 2021\n\n${items.join("\n\n")}`),
    source: null,
  }).flatMap(({ meeting }) =>
    meeting.items.map(({ number, title, closed }) => [number, title, closed]),
  );
const told = "Sagsfremstilling\nForvaltningen har set på sagen.\nBeslutning\nGodkendt.";

test.each([
  ["[Lukket] Salg af grund", "Salg af grund"],
  ["(L) Salg af grund", "Salg af grund"],
  ["[L] - Salg af grund", "Salg af grund"],
])(
  "a mark in brackets before a title closes its item, and is no part of the title: %s",
  (printed, title) => {
    expect(agendaOf(`1. Velkomst\n${told}`, `2. ${printed}`, `3. Eventuelt\n${told}`)).toEqual([
      ["1", "Velkomst", false],
      ["2", title, true],
      ["3", "Eventuelt", false],
    ]);
  },
);

test("a letter behind most titles says which items are closed", () => {
  const items = [`1. Velkomst (Å)\n${told}`, "2. Salg af grund (L)", `3. Budget (Å)\n${told}`];
  expect(agendaOf(...items).map(([, , closed]) => closed)).toEqual([false, true, false]);
});

test("a party's letter behind one title closes nothing", () => {
  const items = [`1. Velkomst\n${told}`, `2. Forslag fra Bo Bæk (L)\n${told}`];
  expect(agendaOf(...items).map(([, , closed]) => closed)).toEqual([false, false]);
});

test("a letter before a number closes the item, in the same series or in one of its own", () => {
  expect(agendaOf(`1. Velkomst\n${told}`, "L 2. Salg af grund", `3. Eventuelt\n${told}`)).toEqual([
    ["1", "Velkomst", false],
    ["L 2", "Salg af grund", true],
    ["3", "Eventuelt", false],
  ]);
  const own = [`Å 1. Velkomst\n${told}`, `Å 2. Budget\n${told}`, "L 1. Salg af grund", "L 2. Køb"];
  expect(agendaOf(...own).map(([number, , closed]) => [number, closed])).toEqual([
    ["Å 1", false],
    ["Å 2", false],
    ["L 1", true],
    ["L 2", true],
  ]);
});
