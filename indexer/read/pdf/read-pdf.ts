/** A PDF's text layer to blocks, in reading order, without running heads and page numbers. */
import type { Problem } from "../../../contract/meeting.ts";
import type { ReadResult } from "../blocks/block.ts";
import { markMisread } from "../scan/misread-bullets.ts";
import type { Recognised } from "../scan/recognised.ts";
import { howToRecognise, ocrOf, tellLeft } from "../scan/tell-ocr.ts";
import { pdfBlocks } from "./pdf-blocks.ts";
import { toPdfLines } from "./pdf-lines.ts";
import { hasText, openPdf } from "./pdf-pages.ts";
import type { PdfPage } from "./pdf-pieces.ts";
import { partRunningLines } from "./pdf-running.ts";
import { partWebSite } from "./web-site.ts";

/**
 * Never throws: a PDF that cannot be opened, or is a picture, gives no blocks and says why. Pages that were
 * `recognised` are read as those that have a text.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  recognised: Recognised | null = null,
): Promise<ReadResult> {
  try {
    const pages = withRecognised(await openPdf(bytes), recognised);
    const known = new Set(
      [...(recognised?.pages ?? []), ...leftOf(recognised)].map(({ number }) => number),
    );
    const missing = missingText(
      pages.filter(({ number }) => !known.has(number)),
      pages.length,
      name,
    );
    const problems = [...missing, ...missingEnd(bytes, name), ...tellLeft(recognised, name)];
    if (pages.every((page) => !hasText(page))) return { blocks: [], problems };
    const { pages: lines, running } = partRunningLines(toPdfLines(pages));
    const { blocks: printed, site } = partWebSite(pdfBlocks(lines.flat()));
    const blocks = markMisread(printed, recognised);
    return { blocks, problems, around: [...running, ...site], ...ocrOf(recognised) };
  } catch (error) {
    return { blocks: [], problems: [whyUnread(error, name)] };
  }
}

const leftOf = (recognised: Recognised | null) =>
  (recognised?.left ?? []).map((number) => ({ number }));

function withRecognised(pages: readonly PdfPage[], recognised: Recognised | null): PdfPage[] {
  const byNumber = new Map(recognised?.pages.map((page) => [page.number, page]));
  return pages.map((page) => (hasText(page) ? page : (byNumber.get(page.number) ?? page)));
}

function missingText(pages: readonly PdfPage[], all: number, name: string): Problem[] {
  const bare = pages.filter((page) => !hasText(page));
  if (all > 0 && bare.length === all) {
    const message = `${name} er billeder uden tekstlag: teksten skal genkendes (OCR), før den kan læses. ${howToRecognise}`;
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
