/** Titles that the format sets as headings are items, though nothing numbers them. */
import { expect, test } from "vitest";
import { parseMeetings } from "../../../../../indexer/parse/parse.ts";
import { readMarkdown } from "../../../../../indexer/read/text/read-markdown.ts";

const head = "# Referat fra møde i Ældrerådet den 4. maj 2020\n\n";

function titlesOf(text: string): (string | null)[] {
  const { blocks } = readMarkdown(new TextEncoder().encode(text), "a.md");
  const [parsed] = parseMeetings({ name: "a.md", blocks, source: null });
  return parsed?.meeting.items.map(({ title }) => title) ?? [];
}

test("of three headings that are alike one proves the others", () => {
  const text = `${head}**Rådets budget**\nRådet fik 10.000 kr.\n\n**Plejehjemmet**\nRådet sender et svar.\n\n**Næste møde**\nDen 2. juni.\n`;
  expect(titlesOf(text)).toEqual(["Rådets budget", "Plejehjemmet", "Næste møde"]);
});

test("the outermost level that holds items counts, and labels are none", () => {
  const text = `${head}## Godkendelse af dagsorden\n### Beslutning\nGodkendt.\n## Ny bus\n### Baggrund\nBussen er gammel.\n### Beslutning\nUdsat.\n`;
  expect(titlesOf(text)).toEqual(["Godkendelse af dagsorden", "Ny bus"]);
});

test("who came and what a site adds are no items", () => {
  const text = `${head}## Deltagere\nAnna Ager\n## Godkendelse af dagsorden\nGodkendt.\n## Ny bus\nUdsat.\n## Kontakt os\nRing i morgen.\n`;
  expect(titlesOf(text)).toEqual(["Godkendelse af dagsorden", "Ny bus"]);
});

test("headings without anything that a meeting says prove nothing", () => {
  expect(titlesOf(`${head}## Om rådet\nVi er fem.\n## Ældres hverdag\nDen er god.\n`)).toEqual([
    null,
  ]);
});

test("who met is no item, though it is set as the titles are", () => {
  const text =
    "**Referat**\n**Havnerådet**\nTidspunkt: kl. 15\n\n**Ny bro**\n**Beslutning:** Godkendt.\n\n**Kaj**\nUdsat.\n\n**Næste møde**\nDen 2. juni.\n";
  expect(titlesOf(text)).toEqual(["Ny bro", "Kaj", "Næste møde"]);
});
