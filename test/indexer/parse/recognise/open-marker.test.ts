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
