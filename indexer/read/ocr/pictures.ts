/** The pages of a file that hold no text, as pictures. */
import { getDocumentProxy, renderPageAsImage } from "unpdf";
import { hasText, openPdf } from "../pdf/pdf-pages.ts";

/** `width` and `height` of the sheet in points; `draw` gives a picture that OCR can read. */
export type Picture = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly draw: () => Promise<Buffer>;
};

/** 216 dots an inch: letters of ten points are thirty dots high. */
const scale = 3;
const a4 = { width: 595, height: 842 };

export async function openPictures(
  bytes: Uint8Array,
  format: "pdf" | "picture",
): Promise<Picture[]> {
  if (format === "pdf") return pdfPictures(bytes);
  if (isTiff(bytes)) return tiffPictures(bytes);
  return [{ number: 1, ...a4, draw: async () => Buffer.from(bytes) }];
}

async function pdfPictures(bytes: Uint8Array): Promise<Picture[]> {
  const pages = (await openPdf(bytes)).filter((page) => !hasText(page));
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  return pages.map(({ number, width, height }) => ({
    number,
    width,
    height,
    async draw() {
      const canvasImport = () => import("@napi-rs/canvas");
      return Buffer.from(await renderPageAsImage(document, number, { canvasImport, scale }));
    },
  }));
}

function isTiff(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0x49 && b === 0x49) || (a === 0x4d && b === 0x4d);
}

/** OCR reads no TIFF: its pages are drawn anew. */
async function tiffPictures(bytes: Uint8Array): Promise<Picture[]> {
  const { default: tiff } = await import("utif2");
  const { createCanvas } = await import("@napi-rs/canvas");
  const file = Uint8Array.from(bytes).buffer;
  return tiff.decode(file).map((image, i) => ({
    number: i + 1,
    ...a4,
    async draw() {
      tiff.decodeImage(file, image);
      const canvas = createCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      const pixels = context.createImageData(image.width, image.height);
      pixels.data.set(tiff.toRGBA8(image));
      context.putImageData(pixels, 0, 0);
      return canvas.toBuffer("image/png");
    },
  }));
}
