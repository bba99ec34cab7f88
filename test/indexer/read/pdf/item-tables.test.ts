import { expect, test } from "vitest";
import { readPdf } from "../../../../indexer/read/pdf/read-pdf.ts";
import { type PlacedText, writePdf } from "../../../support/minutes/pdf-writer.ts";

const linesOf = async (...pages: readonly (readonly PlacedText[])[]) =>
  (await readPdf(writePdf(pages), "fil.pdf")).blocks.map(({ text }) => text).filter(Boolean);

/** A row whose cells begin at these places, each of so many lines, from `y` down. */
const rowAt =
  (places: readonly number[]) =>
  (y: number, ...cells: readonly (readonly string[])[]): PlacedText[] =>
    cells.flatMap((lines, i) =>
      lines.map((text, line) => ({ x: places[i] ?? 0, y: y - 13 * line, text })),
    );

test("a head names the columns, though a column is empty in most rows, and lines stand equally far", async () => {
  const row = rowAt([72, 185, 297, 410]);
  const page = [
    row(740, ["Nr."], ["Dagsordens", "punkt"], ["Sagsfremstilling"], ["Beslutning"]),
    row(714, ["1"], ["Valg af", "tillidsmand"], [], ["Bo Krag blev", "valgt."]),
    row(688, ["2"], ["Hegnet ved", "skolen"], ["Hegnet er råddent", "og falder."], ["Det males."]),
    row(662, ["3"], ["Eventuelt"], [], ["Intet."]),
  ].flat();
  expect(await linesOf(page)).toEqual([
    "1. Valg af tillidsmand",
    "Beslutning",
    "Bo Krag blev valgt.",
    "2. Hegnet ved skolen",
    "Sagsfremstilling",
    "Hegnet er råddent og falder.",
    "Beslutning",
    "Det males.",
    "3. Eventuelt",
    "Beslutning",
    "Intet.",
  ]);
});

test("numbers may stand before their titles, and what stands below the table is none of it", async () => {
  const row = rowAt([72, 222, 400]);
  const page = [
    row(740, ["Dagsorden"], ["Referat"], ["Ansvarlig"]),
    row(727, ["1. Valg af", "kasserer"], ["Bo Krag."]),
    row(701, ["2. Hegn"], ["Hegnet males", "til maj."], ["Aja Lund"]),
    row(640, ["Mødet sluttede kl. 21."]),
  ].flat();
  expect(await linesOf(page)).toEqual([
    "1. Valg af kasserer",
    "Referat",
    "Bo Krag.",
    "2. Hegn",
    "Referat",
    "Hegnet males til maj.",
    "Ansvarlig",
    "Aja Lund",
    "Mødet sluttede kl. 21.",
  ]);
});

test("text over the columns below a row is read as it stands, and none of it is lost", async () => {
  const row = rowAt([72, 222, 372]);
  const page = [
    row(740, ["7."], ["Hegnet ved", "skolen"], ["27.42.00-K09-3-23"]),
    row(714, ["Beslutning"]),
    row(701, ["Hegnet males til maj, når vejret er blevet lunt nok til det."]),
    row(688, ["8."], ["Bænkene ved", "havnen"], ["27.42.00-K09-4-23"]),
    row(662, ["Beslutning"]),
    row(649, ["Udsat."]),
  ].flat();
  expect(await linesOf(page)).toEqual([
    "7. Hegnet ved skolen",
    "27.42.00-K09-3-23",
    "Beslutning",
    "Hegnet males til maj, når vejret er blevet lunt nok til det.",
    "8. Bænkene ved havnen",
    "27.42.00-K09-4-23",
    "Beslutning",
    "Udsat.",
  ]);
});

test("a title ends where its cell goes on in other letters", async () => {
  const row = rowAt([72, 150, 372]);
  const bold = (texts: readonly PlacedText[]) =>
    texts.map((text): PlacedText => ({ ...text, bold: true }));
  const page = [
    row(740, ["Punkt"], ["Sag"], ["Beslutning"]),
    bold(row(720, ["1."], ["Hegnet ved", "skolen"])),
    row(694, [], ["Hegnet er råddent."]),
    row(720, [], [], ["Det males."]),
    bold(row(675, ["2."], ["Eventuelt"])),
    row(675, [], [], ["Intet."]),
  ].flat();
  expect(await linesOf(page)).toEqual([
    "1. Hegnet ved skolen",
    "Hegnet er råddent.",
    "Beslutning",
    "Det males.",
    "2. Eventuelt",
    "Beslutning",
    "Intet.",
  ]);
});

test("cells in the middle of their rows belong to the number beside them, and a case number is whole", async () => {
  const at = (x: number, middle: number, ...lines: readonly string[]): PlacedText[] =>
    lines.map((text, i) => ({ x, y: middle + 6.5 * (lines.length - 1) - 13 * i, text }));
  const page = [
    at(40, 740, "Nr."),
    at(110, 740, "Punkt"),
    at(250, 740, "Sagsnr."),
    at(420, 740, "Beslutning"),
    at(40, 715, "1"),
    at(60, 715, "Hegnet ved", "skolen"),
    at(230, 715, "27.42.00-K09-3-", "23"),
    at(340, 715, "Hegnet males."),
    at(40, 680, "2"),
    at(60, 680, "Eventuelt"),
    at(340, 680, "Bo Krag takkede af,", "og der var kage."),
  ].flat();
  expect(await linesOf(page)).toEqual([
    "1. Hegnet ved skolen",
    "Sagsnr.",
    "27.42.00-K09-3-23",
    "Beslutning",
    "Hegnet males.",
    "2. Eventuelt",
    "Beslutning",
    "Bo Krag takkede af, og der var kage.",
  ]);
});

test("a row goes on over a page's end, below its running foot and head", async () => {
  const row = rowAt([72, 150, 372]);
  const first = [
    row(740, ["Punkt"], ["Sag"], ["Beslutning"]),
    row(720, ["1."], ["Valg"], ["Bo Krag."]),
    row(120, ["2."], ["Hegnet ved"], ["Det males, når"]),
    row(40, ["Side 1 af 2"]),
  ].flat();
  const second = [
    row(810, ["Referat fra Havnerådet"]),
    row(760, [], ["skolen"], ["vejret er lunt."]),
    row(734, ["3."], ["Eventuelt"], ["Intet."]),
    row(40, ["Side 2 af 2"]),
  ].flat();
  expect(await linesOf(first, second)).toEqual([
    "1. Valg",
    "Beslutning",
    "Bo Krag.",
    "2. Hegnet ved skolen",
    "Beslutning",
    "Det males, når vejret er lunt.",
    "Referat fra Havnerådet",
    "3. Eventuelt",
    "Beslutning",
    "Intet.",
  ]);
});

test("short lines that are all ended stay lines, however near to the same place they end", async () => {
  const page = [
    "Havnerådet",
    "Referat af mødet onsdag den 8. maj",
    "Afbud: Aja Lund, Bo Krag og Eli Dam",
    "Fremmødte: alle de andre af rådet.",
    "Beslutning",
  ].map((text, i) => ({ x: 72, y: 740 - 13 * i, text }));
  expect(await linesOf(page)).toEqual(page.map(({ text }) => text));
});
