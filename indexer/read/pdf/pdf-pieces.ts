/** The texts of a PDF's pages with their places, as pdf.js finds them. */
import type { getDocumentProxy } from "unpdf";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A run of text: `x` its left end, `y` its baseline from the page's foot, in points, like the rest. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** `number` from 1; `width` and `height` of the sheet as it is shown. */
export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
};

/** pdf.js fills gaps between texts with blanks of its own: places tell more. */
export async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const pieces = items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b);
    return [{ text: item.str, x: x - left, y: y - bottom, width: item.width, size }];
  });
  page.cleanup();
  return { number, width, height, pieces };
}
