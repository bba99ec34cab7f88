/** A text of LibreOffice and its kin (OpenDocument) to blocks. */
import { strFromU8, unzipSync } from "fflate";
import type { ReadResult } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { escapeHtml } from "../blocks/escape-html.ts";
import { tellHiddenLetters } from "../blocks/hidden-letters.ts";
import { parseXml, type XmlDocument } from "../word/xml.ts";
import { checkZip } from "../word/zip-check.ts";
import { headLines } from "./odt-head.ts";
import { odtHtml } from "./odt-html.ts";
import { damaged, encrypted, failure, officeBlocks } from "./office-blocks.ts";

/** Never throws. */
export async function readOdt(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const problem = checkZip(bytes, name);
  if (problem !== null) return { blocks: [], problems: [problem] };
  try {
    const files = unzipSync(bytes, { filter: (file) => /\.xml$/.test(file.name) });
    const read = (path: string): XmlDocument | null => {
      const part = files[path];
      return part === undefined ? null : parseXml(strFromU8(part));
    };
    // OpenDocument 1.3, part 2, 3.4: a locked file names how each part was locked.
    const manifest = files["META-INF/manifest.xml"];
    if (manifest && /encryption-data/.test(strFromU8(manifest))) return encrypted(name);
    const content = read("content.xml");
    return content === null ? damaged(name) : readContent(content, read("styles.xml"), name);
  } catch {
    return damaged(name);
  }
}

/** The same in one file of XML (.fodt); any other XML is no minutes. Never throws. */
export function readFlatOdt(bytes: Uint8Array, name: string): ReadResult {
  const { text } = decode(bytes, name);
  if (!/<office:document\s/.test(text))
    return failure("unknown-format", `${name} er XML, ikke et referat i en form, vi kender.`);
  try {
    return readContent(parseXml(text), null, name);
  } catch {
    return damaged(name);
  }
}

function readContent(content: XmlDocument, styles: XmlDocument | null, name: string): ReadResult {
  const { html, hidden } = odtHtml(content, styles);
  const head = headLines(styles ?? content, content).map((line) => `<p>${escapeHtml(line)}</p>`);
  return officeBlocks(head.join("") + html, name, tellHiddenLetters(hidden, name));
}
