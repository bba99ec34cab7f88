/** A Word document to blocks, by way of HTML: headings, lists and tables keep their meaning. */
import mammoth from "mammoth";
import type { Problem } from "../../../contract/meeting.ts";
import type { Block, ReadResult } from "../blocks/block.ts";
import { withPrintedNumbers } from "../blocks/numbered-entries.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import { markPattern, prepareDocx } from "./docx-parts.ts";
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
    if (blocks.length > 0) return { blocks: counted, problems: tellHidden(prepared.hidden, name) };
    return failure("empty-file", `${name} rummer ingen tekst.`);
  } catch {
    return failure("damaged", `${name} er beskadiget og kan ikke læses som et Word-dokument.`);
  }
}

/** Marks that make a list; any other ("Punkt 1:", "1.2") is how a heading begins. */
const listMark = /^(?:•|\(?(?:\d{1,3}|[a-zæøåivx]{1,4})[.)])$/i;

function readMark(block: Block): Block {
  const [whole, depth, marker = ""] = markPattern.exec(block.text) ?? [];
  if (whole === undefined) return block;
  const text = block.text.slice(whole.length);
  if (block.heading > 0 || !listMark.test(marker)) return { ...block, text: `${marker} ${text}` };
  return { ...block, text, list: { depth: Number(depth), marker } };
}

function tellHidden(letters: number, name: string): Problem[] {
  if (letters === 0) return [];
  const message = `${letters} tegn i ${name} er skjult for læsere og er udeladt.`;
  return [{ code: "hidden-text", line: 1, message }];
}

function failure(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}
