/** Writes small Word documents: paragraphs in Word's own styles, lists and tables. */
import { strToU8, zipSync } from "fflate";

export type WordBlock =
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly style?: "Title" | "Heading1" | "Heading2";
      /** Word prints a number before it that its text does not hold. */
      readonly numbered?: true;
    }
  | { readonly kind: "bullet"; readonly text: string }
  /** As Word writes it itself. */
  | { readonly kind: "xml"; readonly xml: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
}

function listed(list: number): string {
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
}

function toXml(block: WordBlock): string {
  if (block.kind === "xml") return block.xml;
  if (block.kind === "bullet") return paragraph(block.text, listed(1));
  if (block.kind === "paragraph") {
    const style = block.style ? `<w:pStyle w:val="${block.style}"/>` : "";
    return paragraph(block.text, style + (block.numbered ? listed(2) : ""));
  }
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const rows = block.rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`);
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

const styles = ["Title", "Heading 1", "Heading 2"].map(
  (name) =>
    `<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`,
);

const numbering = ["bullet", "decimal"]
  .map(
    (format, i) =>
      `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`,
  )
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join("");

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

/** A whole .docx; `more` are further files of the archive. */
export function writeDocx(
  blocks: readonly WordBlock[],
  more: Record<string, Uint8Array> = {},
): Buffer {
  const body = blocks.map(toXml).join("");
  const parts = {
    "[Content_Types].xml": types,
    "_rels/.rels": `<Relationships xmlns="${relations}">${relation("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="${word}">${styles.join("")}</w:styles>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${word}">${numbering}</w:numbering>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${relations}">${relation("rId1", "styles", "styles.xml")}${relation("rId2", "numbering", "numbering.xml")}</Relationships>`,
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return Buffer.from(zipSync({ ...Object.fromEntries(files), ...more }));
}
