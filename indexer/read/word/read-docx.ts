/** A Word document to blocks, by way of HTML: headings, lists and tables keep their meaning. */
import mammoth from "mammoth";
import type { ReadResult } from "../blocks/block.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import { withHeadingNumbers } from "./docx-numbering.ts";
import { checkZip } from "./zip-check.ts";

/** Pictures are left out: what they show is not text. */
const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));

/** `line` counts the document's printed paragraphs. Never throws. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const problem = checkZip(bytes, name);
  if (problem !== null) return { blocks: [], problems: [problem] };
  try {
    const options = { convertImage, transformDocument: withHeadingNumbers };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    // The HTML in between has one line only: the document's own paragraphs are counted instead.
    const blocks = htmlBlocks(parseHtml(value)).map((block, i) => ({ ...block, line: i + 1 }));
    if (blocks.length > 0) return { blocks, problems: [] };
    return failure("empty-file", `${name} rummer ingen tekst.`);
  } catch {
    return failure("damaged", `${name} er beskadiget og kan ikke læses som et Word-dokument.`);
  }
}

function failure(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
