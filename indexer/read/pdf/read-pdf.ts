/** A PDF's text layer to blocks, in reading order, without running heads and page numbers. */
import { getDocumentProxy } from "unpdf";
import type { Problem } from "../../../contract/meeting.ts";
import type { ReadResult } from "../blocks/block.ts";
import { pdfBlocks } from "./pdf-blocks.ts";
import { toPdfLines } from "./pdf-lines.ts";
import { type PdfPage, readPage } from "./pdf-pieces.ts";
import { withoutRunningLines } from "./pdf-running.ts";

/** Fewer letters than this on a page are a stamp or a page number on a scanned picture. */
const fewestLetters = 20;

/** Never throws: a PDF that cannot be opened, or is a picture, gives no blocks and says why. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadResult> {
  try {
    const pages = await readPages(bytes);
    const problems = [...missingText(pages, name), ...missingEnd(bytes, name)];
    if (problems.some(({ code }) => code === "no-text-layer")) return { blocks: [], problems };
    return { blocks: pdfBlocks(withoutRunningLines(toPdfLines(pages)).flat()), problems };
  } catch (error) {
    return { blocks: [], problems: [whyUnread(error, name)] };
  }
}

async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  // pdf.js takes its bytes for itself, and writes its warnings to standard output unless told not to.
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: 0,
    isEvalSupported: false,
  });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(document, number));
  }
  await document.cleanup();
  return pages;
}

function lettersOn({ pieces }: PdfPage): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, "").length, 0);
}

function missingText(pages: readonly PdfPage[], name: string): Problem[] {
  const bare = pages.filter((page) => lettersOn(page) < fewestLetters);
  if (bare.length === pages.length) {
    const message = `${name} er billeder uden tekstlag: teksten skal genkendes (OCR), før den kan læses.`;
    return [{ code: "no-text-layer", line: 1, message }];
  }
  // A page that holds a number alone is an empty back; one that holds nothing may be a picture.
  const blank = bare.filter(({ pieces }) => pieces.length === 0);
  return blank.map(({ number }) => {
    const message = `Side ${number} i ${name} er uden tekst; den kan være et billede.`;
    return { code: "page-without-text", line: 1, message };
  });
}

/** ISO 32000-1, 7.5.5: the last line of a file is %%EOF; what pdf.js mends then may not be all. */
function missingEnd(bytes: Uint8Array, name: string): Problem[] {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-1024));
  if (end.includes("%%EOF")) return [];
  const message = `${name} er ikke hel: slutningen mangler, og teksten kan være ufuldstændig.`;
  return [{ code: "cut-off", line: 1, message }];
}

function whyUnread(error: unknown, name: string): Problem {
  const locked = error instanceof Error && error.name === "PasswordException";
  return locked
    ? { code: "encrypted", line: 1, message: `${name} er låst med en adgangskode.` }
    : {
        code: "damaged",
        line: 1,
        message: `${name} er beskadiget eller ikke hel og kan ikke åbnes.`,
      };
}
