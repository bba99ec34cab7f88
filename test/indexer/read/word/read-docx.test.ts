import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx } from "../../../../indexer/read/word/read-docx.ts";
import { type WordBlock, writeDocx } from "../../../support/minutes/docx-writer.ts";

test("headings, lists and tables of a Word document keep their meaning", async () => {
  const bytes = writeDocx([
    { kind: "paragraph", text: "1. Godkendelse af dagsorden", style: "Heading1" },
    { kind: "paragraph", text: "Æbler & pærer <script>" },
    { kind: "bullet", text: "det første" },
    {
      kind: "table",
      rows: [
        ["Navn", "Parti"],
        ["Aja Lund", "A"],
      ],
    },
  ]);
  const { blocks, problems } = await readDocx(bytes, "fil.docx");
  const printed = blocks.filter(({ text }) => text !== "");
  expect(problems).toEqual([]);
  expect(
    printed.map(({ text, heading, list, cells }) => [text, heading, list?.marker, cells?.length]),
  ).toEqual([
    ["1. Godkendelse af dagsorden", 1, undefined, undefined],
    ["Æbler & pærer <script>", 0, undefined, undefined],
    ["det første", 0, "•", undefined],
    ["Navn\tParti", 0, undefined, 2],
    ["Aja Lund\tA", 0, undefined, 2],
  ]);
});

test("numbers that Word prints before headings are there, and those of lists are marks that count with them", async () => {
  const bytes = writeDocx([
    { kind: "paragraph", text: "Godkendelse af dagsorden", style: "Heading1", numbered: true },
    { kind: "paragraph", text: "Godkendt." },
    { kind: "paragraph", text: "et råd", numbered: true },
    { kind: "paragraph", text: "Meddelelser", style: "Heading1", numbered: true },
  ]);
  const { blocks } = await readDocx(bytes, "fil.docx");
  const printed = blocks.filter(({ text }) => text !== "");
  expect(printed.map(({ text, heading, list }) => [text, heading, list?.marker])).toEqual([
    ["1. Godkendelse af dagsorden", 1, undefined],
    ["Godkendt.", 0, undefined],
    ["et råd", 0, "2."],
    ["3. Meddelelser", 1, undefined],
  ]);
});

test("a document that is cut off, empty or a bomb says which, and nothing is unpacked for good", async () => {
  const whole = writeDocx([{ kind: "paragraph", text: "tekst" }]);
  const bomb = writeDocx([], { "word/bombe.xml": new Uint8Array(160_000_000) });
  const codes = async (bytes: Uint8Array) =>
    (await readDocx(bytes, "fil.docx")).problems.map(({ code }) => code);
  expect(await codes(whole.subarray(0, whole.length - 100))).toEqual(["damaged"]);
  expect(await codes(writeDocx([]))).toEqual(["empty-file"]);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await codes(bomb)).toEqual(["too-large"]);
});

const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ""): WordBlock => ({
  kind: "xml",
  xml: `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`,
});
const printed = async (blocks: readonly WordBlock[], parts: Record<string, string> = {}) => {
  const more = Object.entries(parts).map(([path, xml]) => [path, Buffer.from(xml)] as const);
  const read = await readDocx(writeDocx(blocks, Object.fromEntries(more)), "fil.docx");
  const texts = read.blocks.flatMap(({ text, list }) =>
    text === "" ? [] : [list ? `${list.marker}|${text}` : text],
  );
  return { texts, problems: read.problems };
};
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test("what Word hides, by itself or by a style, is left out and told with its length alone", async () => {
  const styles = `<w:styles ${w}><w:style w:type="character" w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Skjult"/></w:style></w:styles>`;
  const blocks = [
    paragraph(run("Vedtaget.") + run(" Kladde", "<w:vanish/>")),
    paragraph(run("Kladde", '<w:rStyle w:val="Note"/>')),
    paragraph(run("Synligt", '<w:rStyle w:val="Note"/><w:vanish w:val="0"/>')),
    paragraph(
      `<w:del>${run("Kladde")}</w:del><w:moveFrom>${run("Kladde")}</w:moveFrom>${run("Sidst")}`,
    ),
  ];
  const { texts, problems } = await printed(blocks, { "word/styles.xml": styles });
  expect(texts).toEqual(["Vedtaget.", "Synligt", "Sidst"]);
  expect(problems).toMatchObject([
    { code: "hidden-text", message: expect.stringContaining("13 tegn") },
  ]);
});

const numbering = `<w:numbering ${w}>
  <w:abstractNum w:abstractNumId="4">
    <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Punkt %1:"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num>
  <w:num w:numId="9"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`;
const listed = (text: string, level = 0, list = 8) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

test("Word's numbers are those it prints: their form, their start, deeper lists begun anew", async () => {
  const blocks = [
    listed("Havnen"),
    listed("bro", 1),
    listed("kaj", 1),
    listed("Skolen"),
    listed("tag", 1),
    listed("rende", 2),
    listed("Byen", 0, 9),
  ];
  expect((await printed(blocks, { "word/numbering.xml": numbering })).texts).toEqual([
    "Punkt 3: Havnen",
    "a)|bro",
    "b)|kaj",
    "Punkt 4: Skolen",
    "a)|tag",
    "4.I rende",
    "Punkt 7: Byen",
  ]);
});

test("numbered paragraphs with text between them are headings, without it a list", async () => {
  const simple = numbering
    .replace("Punkt %1:", "%1.")
    .replace('w:start w:val="3"', 'w:start w:val="1"');
  const text = paragraph(run("Godkendt."));
  const list = [listed("et", 0), listed("to", 0)];
  const read = async (blocks: WordBlock[]) =>
    (await printed(blocks, { "word/numbering.xml": simple })).texts;
  expect(await read([listed("Bro"), text, listed("Kaj"), text])).toEqual([
    "1. Bro",
    "Godkendt.",
    "2. Kaj",
    "Godkendt.",
  ]);
  expect(await read([text, ...list, text])).toEqual(["Godkendt.", "1.|et", "2.|to", "Godkendt."]);
});

test("notes stand below the paragraph that refers to them, boxes after theirs, a head once on top", async () => {
  const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
    <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p>${run("I en boks")}</w:p></w:txbxContent></w:drawing></mc:Choice>
    </mc:AlternateContent></w:r>`;
  const blocks = [
    paragraph(`${run("Vedtaget.")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    paragraph(run("Med boks.") + box),
    paragraph(run("Slut.")),
  ];
  const { texts } = await printed(blocks, {
    "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:id="2"><w:p>${run("Se loven.")}</w:p></w:footnote></w:footnotes>`,
    "word/header1.xml": `<w:hdr ${w}><w:p>${run("Søby Kommune")}</w:p><w:p><w:fldSimple w:instr="PAGE">${run("1")}</w:fldSimple></w:p></w:hdr>`,
    "word/header2.xml": `<w:hdr ${w}><w:p>${run("Søby Kommune")}</w:p></w:hdr>`,
  });
  expect(texts).toEqual([
    "Søby Kommune",
    "Vedtaget.[1]",
    "[1] Se loven.",
    "Med boks.",
    "I en boks",
    "Slut.",
  ]);
});

test("what a head sets left, in the middle and right are lines of their own, without the number of the page", async () => {
  const tab = "<w:r><w:tab/></w:r>";
  const number = `<w:r><w:t>Side </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const stops = '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4819"/></w:tabs></w:pPr>';
  const { texts } = await printed([paragraph(run("1. Kajen"))], {
    "word/header1.xml": `<w:hdr ${w}><w:p>${stops}${run("Søby Kommune")}${tab}${run("Havne")}${run("udvalget")}${tab}${number}</w:p></w:hdr>`,
  });
  expect(texts).toEqual(["Søby Kommune", "Havneudvalget", "1. Kajen"]);
});

const inCell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`;

test("an empty paragraph is counted, and its number is read where it is all that a cell holds", async () => {
  const mark = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr>`;
  const row = (text: string) => `<w:tr>${inCell(mark)}${inCell(run(text))}</w:tr>`;
  const blocks = [
    listed("Havnen"),
    paragraph("", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='8'/></w:numPr>"),
    listed("Skolen"),
    { kind: "xml" as const, xml: `<w:tbl>${row("Byen")}${row("Engen")}</w:tbl>` },
  ];
  expect((await printed(blocks, { "word/numbering.xml": numbering })).texts).toEqual([
    "Punkt 3: Havnen",
    "Punkt 5: Skolen",
    "Punkt 6:\tByen",
    "Punkt 7:\tEngen",
  ]);
});

test("a list that is made in a style of lists has its numbers", async () => {
  const linked = numbering
    .replace('<w:lvl w:ilvl="0">', '<w:styleLink w:val="Punkter"/><w:lvl w:ilvl="0">')
    .replace(
      '<w:num w:numId="8">',
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Punkter"/></w:abstractNum><w:num w:numId="8">',
    )
    .replace('<w:abstractNumId w:val="4"/></w:num>', '<w:abstractNumId w:val="5"/></w:num>');
  const { texts } = await printed([listed("Havnen")], { "word/numbering.xml": linked });
  expect(texts).toEqual(["Punkt 3: Havnen"]);
});

test("what asks to be filled in, and what is struck out, is no text; what is filled in is", async () => {
  const field = (inner: string, shown = "") =>
    paragraph(`<w:sdt><w:sdtPr>${shown}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`);
  const { texts, problems } = await printed([
    field(run("Klik her for at skrive."), "<w:showingPlcHdr/>"),
    field(run("Godkendt."), '<w:showingPlcHdr w:val="0"/>'),
    paragraph(run("Afvist.", "<w:strike/>") + run(" Udsat.")),
  ]);
  expect(texts).toEqual(["Godkendt.", "Udsat."]);
  expect(problems).toMatchObject([{ code: "struck-text" }]);
});

const relation = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/></Relationships>`;
const chunk: WordBlock = {
  kind: "xml",
  xml: `<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId5"/>`,
};

test("a page that is set into a document is read where it stands; any other file is told of", async () => {
  const blocks = [paragraph(run("Først")), chunk, paragraph(run("Sidst"))];
  const page = "<html><head><title>x</title></head><body><p>Midt &amp; i</p></body></html>";
  const read = (name: string) =>
    printed(blocks, {
      "word/_rels/document.xml.rels": relation(name),
      [`word/${name}`]: page,
    });
  expect(await read("del.html")).toEqual({ texts: ["Først", "Midt & i", "Sidst"], problems: [] });
  expect(await read("del.mht")).toMatchObject({
    texts: ["Først", "Sidst"],
    problems: [{ code: "part-unread" }],
  });
});

test("a document whose own part is numbered, as on the web, is read", async () => {
  const parts = Object.entries(unzipSync(writeDocx([paragraph(run("Godkendt."))]))).map(
    ([path, data]) => [
      path.replace("document.xml", "document2.xml"),
      strToU8(strFromU8(data).replaceAll("/document.xml", "/document2.xml")),
    ],
  );
  const { blocks } = await readDocx(zipSync(Object.fromEntries(parts)), "fil.docx");
  expect(blocks.map(({ text }) => text)).toEqual(["Godkendt."]);
});
