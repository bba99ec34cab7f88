/** A Word document to blocks, by way of HTML: headings, lists and tables keep their meaning. */
import mammoth from "mammoth";
import type { Problem } from "../../../contract/meeting.ts";
import type { ReadResult } from "../blocks/block.ts";
import { tellHiddenLetters } from "../blocks/hidden-letters.ts";
import { withPrintedNumbers } from "../blocks/numbered-entries.ts";
import { readMark } from "../blocks/printed-mark.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import { findStruck, tellStruck } from "../html/struck.ts";
import { type Chunk, withChunks } from "./docx-chunks.ts";
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
    const html = parseHtml(withChunks(value, prepared.chunks));
    const struck = findStruck(html);
    const printed = htmlBlocks(html, { skipped: new Set(struck) });
    const blocks = withPrintedNumbers(printed.map(readMark));
    // The HTML in between has one line only: the document's own paragraphs are counted instead.
    const counted = blocks.map((block, i) => ({ ...block, line: i + 1 }));
    const problems = [
      ...tellHiddenLetters(prepared.hidden, name),
      ...tellStruck(struck, { name }),
      ...tellUnread(prepared.chunks, name),
    ];
    if (blocks.length > 0) return { blocks: counted, problems };
    const { problems: empty } = failure("empty-file", `${name} rummer ingen tekst.`);
    return { blocks: [], problems: [...problems, ...empty] };
  } catch {
    return failure("damaged", `${name} er beskadiget og kan ikke læses som et Word-dokument.`);
  }
}

function tellUnread(chunks: readonly Chunk[], name: string): Problem[] {
  return chunks.flatMap(({ path, html }) => {
    const message = `${path}, som er sat ind i ${name}, er ikke læst.`;
    return html === null ? [{ code: "part-unread", line: 1, message }] : [];
  });
}

function failure(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
