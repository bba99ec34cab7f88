import { expect, test } from "vitest";
import { readMarkdown, readTextOrMarkdown } from "../../../../indexer/read/text/read-markdown.ts";
import { readText } from "../../../../indexer/read/text/read-text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("every line is a block with its number, whatever ends it", () => {
  const { blocks } = readText(bytes("et\r\nto\n\nfire\rfem"), "fil.txt");
  expect(blocks.map(({ text, line }) => [line, text])).toEqual([
    [1, "et"],
    [2, "to"],
    [3, ""],
    [4, "fire"],
    [5, "fem"],
  ]);
});

test("form feeds begin pages, and without them there are none", () => {
  const paged = readText(bytes("et\n\fto\ntre"), "fil.txt").blocks;
  expect(paged.map(({ text, page }) => [text, page])).toEqual([
    ["et", 1],
    ["to", 2],
    ["tre", 2],
  ]);
  expect(readText(bytes("et"), "fil.txt").blocks[0]?.page).toBeNull();
  const inside = readText(bytes("et\fto\n\f\ntre\f"), "fil.txt").blocks;
  expect(inside.map(({ text, line, page }) => [text, line, page])).toEqual([
    ["et", 1, 1],
    ["to", 1, 2],
    ["", 2, 3],
    ["tre", 3, 3],
  ]);
});

test("Markdown keeps headings, lists and tables, and loses its emphasis", () => {
  const source = "# Referat\n\n**Beslutning**\n  - godkendt\n| Sted | Salen |\n|---|---|\n";
  const { blocks } = readMarkdown(bytes(source), "fil.md");
  expect(blocks[0]).toMatchObject({ text: "Referat", heading: 1, line: 1 });
  expect(blocks[2]).toMatchObject({ text: "Beslutning", line: 3 });
  expect(blocks[3]).toMatchObject({ text: "godkendt", list: { depth: 2, marker: "-" } });
  expect(blocks[4]).toMatchObject({ cells: ["Sted", "Salen"] });
  expect(blocks[5]).toMatchObject({ text: "", line: 6 });
});

test("a line that Markdown breaks by a tag is several, in a cell too; other angle brackets stay", () => {
  const source = "**Beslutning**<br>Godkendt.\n| Afbud | Per<br/>Bo |\n1 < 2 <brød> 3";
  const { blocks } = readMarkdown(bytes(source), "fil.md");
  expect(blocks.map(({ text, line }) => [text, line])).toEqual([
    ["Beslutning", 1],
    ["Godkendt.", 1],
    ["Afbud", 2],
    ["Per", 2],
    ["Bo", 2],
    ["1 < 2 <brød> 3", 3],
  ]);
});

test("Word's soft breaks part lines that share an editor's number", () => {
  const { blocks } = readText(bytes("Beslutning\vGodkendt.\u2028Enigt.\nto"), "fil.txt");
  expect(blocks.map(({ text, line }) => [line, text])).toEqual([
    [1, "Beslutning"],
    [1, "Godkendt."],
    [1, "Enigt."],
    [2, "to"],
  ]);
  // An "Å" in UTF-8, read as Latin-1.
  expect(readText(bytes("\u00c3\u0085se\u0085Bo"), "fil.txt").blocks).toHaveLength(2);
});

const plain = (text: string) => readTextOrMarkdown(bytes(text), "a.txt").blocks;

test("plain text written in Markdown is read as such: headings behind signs, and lines in bold", () => {
  const text =
    "# Referat\n**Dato:** 4. maj 2020\n**Ny sti**\nVi **godkendte** prisen.\n__Eventuelt__\n";
  expect(plain(text).map(({ text: line, heading }) => [line, heading])).toEqual([
    ["Referat", 1],
    ["Dato: 4. maj 2020", 0],
    ["Ny sti", 6],
    ["Vi godkendte prisen.", 0],
    ["Eventuelt", 6],
    ["", 0],
  ]);
});

test.each([
  "Der er 5**2 = 25 stole.\n*) Med forbehold **",
  "#meToo\n# 4 er i stykker",
  "Underskrift __________\nSnak om __init__ i koden",
])("stars, number signs and lines to sign on are no Markdown: %s", (text) => {
  expect(plain(text).map((block) => block.text)).toEqual(text.split("\n"));
});
