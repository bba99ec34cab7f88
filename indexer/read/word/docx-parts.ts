/** A Word document as its parts, made ready for mammoth, which does not see all that Word prints. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Mark, writeMark } from "../blocks/printed-mark.ts";
import { unfoldBoxes, unfoldNotes, withHeader } from "./docx-aside.ts";
import { type Chunk, markChunks } from "./docx-chunks.ts";
import { removeHidden, removePlaceholders } from "./docx-hidden.ts";
import { readMarks } from "./docx-numbering.ts";
import {
  allNamed,
  child,
  hasText,
  parseXml,
  printXml,
  type XmlDocument,
  type XmlElement,
} from "./xml.ts";

/** `hidden` counts letters that Word shows to no reader, and that are gone; `chunks` are files that stand in it. */
type PreparedDocx = {
  readonly bytes: Uint8Array;
  readonly hidden: number;
  readonly chunks: readonly Chunk[];
};

/** Word of the web numbers its documents. */
const mainPart = /^word\/document\d*\.xml$/;

/** The same document with marks in its text and nothing hidden. @throws when it is damaged */
export function prepareDocx(bytes: Uint8Array): PreparedDocx {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels|x?html?)$/.test(name) });
  const main = Object.keys(files).find((path) => mainPart.test(path)) ?? "";
  const relations = main.replace(/([^/]+)$/, "_rels/$1.rels");
  const read = (path: string) => {
    const part = files[path];
    return part === undefined ? null : parseXml(strFromU8(part));
  };
  const body = read(main);
  if (body === null) throw new Error("the document's own part is missing");
  const styles = read("word/styles.xml");
  removePlaceholders(body);
  const chunks = markChunks(body, files[relations], (path) => files[path]);
  unfoldBoxes(body);
  unfoldNotes(body, { footnote: read("word/footnotes.xml"), endnote: read("word/endnotes.xml") });
  const headers = Object.keys(files).filter((path) => /^word\/header\d*\.xml$/.test(path));
  withHeader(
    body,
    headers.sort().flatMap((path) => read(path) ?? []),
  );
  const hidden = removeHidden(body, styles);
  const marks = readMarks(body, { numbering: read("word/numbering.xml"), styles });
  for (const [paragraph, mark] of marks) printMark(body, paragraph, mark);
  const { "word/numbering.xml": _, ...rest } = files;
  const written = { ...rest, [main]: strToU8(printXml(body)) };
  return { bytes: zipSync(withoutNumbering(written, relations), { level: 0 }), hidden, chunks };
}

/** All marks are in the text now; mammoth must make none of its own. */
function withoutNumbering(
  files: Record<string, Uint8Array>,
  path: string,
): Record<string, Uint8Array> {
  const relations = files[path];
  if (relations === undefined) return files;
  const kept = strFromU8(relations).replace(/<Relationship [^>]*\/numbering"[^>]*\/>/g, "");
  return { ...files, [path]: strToU8(kept) };
}

function printMark(body: XmlDocument, paragraph: XmlElement, mark: Mark): void {
  const run = body.createElement("w:r");
  const text = body.createElement("w:t");
  text.setAttribute("xml:space", "preserve");
  // Beside an empty text a number is the text: the first cell of a row.
  text.appendChild(body.createTextNode(hasText(paragraph) ? writeMark(mark) : mark.marker));
  run.appendChild(text);
  const properties = child(paragraph, "w:pPr");
  paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild);
  for (const numbering of allNamed(paragraph, "w:numPr"))
    numbering.parentNode?.removeChild(numbering);
}
