/** A PDF's pages with their texts. */
import { getDocumentProxy } from "unpdf";
import { type PdfPage, readPage } from "./pdf-pieces.ts";

/** Fewer letters than this on a page are a stamp or a page number on a scanned picture. */
const fewestLetters = 20;

export function hasText({ pieces }: PdfPage): boolean {
  const letters = pieces.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, "").length, 0);
  return letters >= fewestLetters;
}

/** @throws what pdf.js does of a file that is locked or spoilt */
export async function openPdf(bytes: Uint8Array): Promise<PdfPage[]> {
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
