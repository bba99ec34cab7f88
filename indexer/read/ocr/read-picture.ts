/** A scanned page that is kept as a picture, once its words have been recognised. */
import type { ReadResult } from "../blocks/block.ts";
import { pdfBlocks } from "../pdf/pdf-blocks.ts";
import { toPdfLines } from "../pdf/pdf-lines.ts";
import { hasText } from "../pdf/pdf-pages.ts";
import { partRunningLines } from "../pdf/pdf-running.ts";
import { markMisread } from "../scan/misread-bullets.ts";
import type { Recognised } from "../scan/recognised.ts";
import { howToRecognise, ocrOf, tellLeft } from "../scan/tell-ocr.ts";

export function readPicture(name: string, recognised: Recognised | null): ReadResult {
  const left = tellLeft(recognised, name);
  const pages = recognised?.pages ?? [];
  if (pages.some(hasText)) {
    const { pages: lines, running } = partRunningLines(toPdfLines(pages));
    const blocks = markMisread(pdfBlocks(lines.flat()), recognised);
    return { blocks, problems: left, around: running, ...ocrOf(recognised) };
  }
  const advice = recognised === null ? ` ${howToRecognise}` : "";
  const message = `${name} er et billede, hvis tekst ikke er genkendt (OCR).${advice}`;
  const code = recognised === null ? "no-text-layer" : "empty-file";
  return { blocks: [], problems: [...left, { code, line: 1, message }] };
}
