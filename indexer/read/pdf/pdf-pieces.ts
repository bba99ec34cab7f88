/** The texts of a PDF's pages with their places, as pdf.js finds them. */
import type { getDocumentProxy } from "unpdf";
import { withoutDoubles } from "./pdf-doubles.ts";
import { withoutDropCaps } from "./pdf-letters.ts";
import type { Piece } from "./pdf-piece.ts";
import { type Matrix, type PlacedPiece, upright } from "./pdf-upright.ts";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** `number` from 1; `width` and `height` of the sheet as it is shown. */
export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
};

/**
 * The page as it is shown, turned so that most of its text can be read. pdf.js fills gaps between texts with
 * blanks of its own: places tell more.
 */
export async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // The viewport's places are counted from the top; these from the foot, as the page's own are.
  const shown = then(transform as unknown as Matrix, [1, 0, 0, -1, 0, height]);
  const placed = items.flatMap((item): PlacedPiece[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const matrix = then(item.transform as unknown as Matrix, shown);
    return [{ text: item.str, width: item.width, matrix, font: item.fontName }];
  });
  page.cleanup();
  const { pieces, ...sheet } = upright(placed, { width, height });
  return { number, ...sheet, pieces: withoutDropCaps(withoutDoubles(pieces)) };
}

/** Multiplied as PDF does it (ISO 32000-1, 8.3.4): first the one, then the other. */
function then(one: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [oa, ob, oc, od, oe, of] = one;
  return [
    oa * a + ob * c,
    oa * b + ob * d,
    oc * a + od * c,
    oc * b + od * d,
    oe * a + of * c + e,
    oe * b + of * d + f,
  ] as unknown as Matrix;
}
