import { expect, test } from "vitest";
import { readFlatOdt, readOdt } from "../../../../indexer/read/office/read-odt.ts";
import { writeOdt } from "../../../support/minutes/print/office-settings.ts";

const printed = async (text: string, styles = "", more: Record<string, string> = {}) => {
  const { blocks, problems } = await readOdt(writeOdt(text, styles, more), "fil.odt");
  const texts = blocks.flatMap(({ text: words, list }) =>
    words === "" ? [] : [list ? `${list.marker}|${words}` : words],
  );
  return { texts, problems };
};
const p = (text: string, style = "") => `<text:p text:style-name="${style}">${text}</text:p>`;

const numbered = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Punkt " style:num-suffix=":" text:start-value="4"/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`;
const entry = (inner: string) => `<text:list-item>${inner}</text:list-item>`;
const list = (inner: string, more = "") =>
  `<text:list text:style-name="L1" ${more}>${inner}</text:list>`;

test("numbers are as the program prints them, and lists that go on count on", async () => {
  const inner = `<text:list>${entry(p("bro"))}${entry(p("kaj"))}</text:list>`;
  const text =
    list(entry(p("Havnen") + inner)) +
    p("Drøftet.") +
    list(entry(p("Skolen")), 'text:continue-numbering="true"');
  expect((await printed(text, numbered)).texts).toEqual([
    "Punkt 4: Havnen",
    "a)|bro",
    "b)|kaj",
    "Drøftet.",
    "Punkt 5: Skolen",
  ]);
});

test("the head of the pages stands once above the text, part by part, without the number of the page", async () => {
  const office = "urn:oasis:names:tc:opendocument:xmlns";
  const head = `<style:header>${p("Søby Kommune<text:tab/>Havneudvalget<text:tab/>Side <text:page-number>1</text:page-number>")}${p("Referat")}</style:header>`;
  const off = `<style:header style:display="false">${p("Nej")}</style:header>`;
  const styles = `<office:document-styles xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0" xmlns:style="${office}:style:1.0">${head}${off}</office:document-styles>`;
  const { texts } = await printed(p("Referat") + p("Vedtaget."), "", { "styles.xml": styles });
  expect(texts).toEqual(["Søby Kommune", "Havneudvalget", "Referat", "Vedtaget."]);
});

test("the same in one file of XML is read, and other XML is told of", () => {
  const flat = (text: string) =>
    readFlatOdt(Buffer.from(`<?xml version="1.0"?>${text}`), "fil.xml");
  const office = "urn:oasis:names:tc:opendocument:xmlns";
  const document = `<office:document xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0"><office:body><office:text>${p("Vedtaget.")}</office:text></office:body></office:document>`;
  expect(flat(document).blocks).toMatchObject([{ text: "Vedtaget." }]);
  expect(flat("<rss><title>Referat</title></rss>")).toMatchObject({
    blocks: [],
    problems: [{ code: "unknown-format" }],
  });
});

test("an entry that says its number has it, and the next ones count on from there", async () => {
  const said = (text: string) =>
    `<text:list-item text:start-value="31">${p(text)}</text:list-item>`;
  const text = list(said("Havnen") + entry(p("Skolen")));
  expect((await printed(text, numbered)).texts).toEqual(["Punkt 31: Havnen", "Punkt 32: Skolen"]);
});

test("hidden text, comments and what was deleted are left out; notes stand below their paragraph", async () => {
  const hiding = `<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>`;
  const note =
    "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Se loven.</text:p></text:note-body></text:note>";
  const text =
    `<text:tracked-changes>${p("Slettet")}</text:tracked-changes>` +
    p(
      `Vedtaget.${note}<office:annotation>${p("Kladde")}</office:annotation><text:span text:style-name="T9">Skjult</text:span>`,
    ) +
    p('Ad 1<text:line-break/>Ja<text:s text:c="2"/>tak');
  const { texts, problems } = await printed(text, hiding);
  expect(texts).toEqual(["Vedtaget.[1]", "[1] Se loven.", "Ad 1", "Ja tak"]);
  expect(problems).toMatchObject([
    { code: "hidden-text", message: expect.stringContaining("6 tegn") },
  ]);
});

test("what a style inherits, a section or a field hides is left out, and what they show is not", async () => {
  const style = (name: string, family: string, parent: string, display: string) =>
    `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${
      display && `<style:text-properties text:display="${display}"/>`
    }</style:style>`;
  const styles =
    style("Kladde", "text", "", "none") +
    style("T1", "text", "Kladde", "") +
    style("T2", "text", "Kladde", "true") +
    style("Kladde", "paragraph", "Kladde", "");
  const span = (name: string) => `<text:span text:style-name="${name}">${name}</text:span>`;
  const section = (how: string, inner: string) => `<text:section ${how}>${p(inner)}</text:section>`;
  const field = (hidden: boolean) => `<text:hidden-paragraph text:is-hidden="${hidden}"/>`;
  const text =
    p(`Vist ${span("T1")}${span("T2")}`, "Kladde") +
    section('text:display="none"', "Gemt") +
    section('text:display="condition" text:is-hidden="true"', "Gemt") +
    section('text:display="condition"', "Afsnit") +
    p(`${field(true)}Gemt`) +
    p(`${field(false)}Linje`);
  expect((await printed(text, styles)).texts).toEqual(["Vist T2", "Afsnit", "Linje"]);
});

test("a locked, an empty and a spoilt document say which they are", async () => {
  const manifest = { "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>" };
  expect((await printed(p("x"), "", manifest)).problems).toMatchObject([{ code: "encrypted" }]);
  expect((await printed("")).problems).toMatchObject([{ code: "empty-file" }]);
  const cut = writeOdt(p("tekst")).subarray(0, 120);
  expect((await readOdt(cut, "fil.odt")).problems).toMatchObject([{ code: "damaged" }]);
});
