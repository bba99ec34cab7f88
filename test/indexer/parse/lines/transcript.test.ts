/** Transcripts run on: what a list, a mark or a lost date would swallow stands on lines of its own. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../indexer/parse/parse.ts";
import { textBlocks } from "../../../../indexer/read/text/read-text.ts";

function itemsIn(...pages: string[]) {
  const text = `Byrådet Referat\n\nTranskript\n\n${pages.map((page, i) => `${i + 1} ${page}`).join("\n\n")}\n`;
  const blocks = textBlocks(text);
  return parseMeetings({ name: "a.txt", blocks, source: null }).flatMap(
    ({ meeting }) => meeting.items,
  );
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
