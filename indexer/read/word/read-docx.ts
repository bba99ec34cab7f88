/** A Word document to blocks, by way of HTML: headings, lists and tables keep their meaning. */
import mammoth from "mammoth";
import type { ReadResult } from "../blocks/block.ts";
import { tellHiddenLetters } from "../blocks/hidden-letters.ts";
import { withPrintedNumbers } from "../blocks/numbered-entries.ts";
import { readMark } from "../blocks/printed-mark.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import { prepareDocx } from "./docx-parts.ts";
import { checkZip } from "./zip-check.ts";

/** Pictures are left out: what they show is not text. */
const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));

/** `line` counts the document's printed paragraphs. Never throws. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const problem = checkZip(bytes, name);
  if (problem !== null) return { blocks: [], problems: [problem] };
  try {
    const prepared = prepareDocx(bytes);
    const buffer = Buffer.from(prepared.bytes);
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    const blocks = withPrintedNumbers(htmlBlocks(parseHtml(value)).map(readMark));
    // The HTML in between has one line only: the document's own paragraphs are counted instead.
    const counted = blocks.map((block, i) => ({ ...block, line: i + 1 }));
    if (blocks.length > 0)
      return { blocks: counted, problems: tellHiddenLetters(prepared.hidden, name) };
    return failure("empty-file", `${name} rummer ingen tekst.`);
  } catch {
    return failure("damaged", `${name} er beskadiget og kan ikke læses som et Word-dokument.`);
  }
}

function failure(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
