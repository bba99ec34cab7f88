/** What OCR leaves unread is told with the rest: pages beyond the limit, and those that took too long. */
import { expect, test } from "vitest";
import { openPictures, type Picture } from "../../../indexer/read/ocr/pictures.ts";
import { readPicture } from "../../../indexer/read/ocr/read-picture.ts";
import type { WordReader } from "../../../indexer/read/ocr/word-reader.ts";
import { readPictures } from "../../../indexer/read/recognise-file.ts";

const picture = (number: number): Picture => ({
  number,
  width: 595,
  height: 842,
  draw: async () => Buffer.alloc(0),
});

function reader(slow: readonly number[]) {
  const state = { read: 0, closed: 0 };
  const open = async (): Promise<WordReader> => ({
    async read({ number, width, height }) {
      state.read += 1;
      if (slow.includes(number)) return null;
      const word = {
        text: `Side ${number}: ${"rådet drøftede planen og besluttede ".repeat(6)}`,
        x: 70,
        y: 700,
        width: 90,
        size: 11,
      };
      return { number, width, height, pieces: [word], confidence: 90, unsure: [] };
    },
    async close() {
      state.closed += 1;
    },
  });
  return { state, open };
}

test("at most 200 pages of a file are read", async () => {
  const { state, open } = reader([]);
  const pictures = Array.from({ length: 203 }, (_, i) => picture(i + 1));
  const recognised = await readPictures(pictures, open);
  expect(state).toEqual({ read: 200, closed: 1 });
  expect(recognised.left).toEqual([201, 202, 203]);
  const { problems, ocr } = readPicture("scan.tif", recognised);
  expect(problems).toMatchObject([
    { code: "ocr-limit", message: expect.stringContaining("3 sider") },
  ]);
  expect(ocr?.confidence).toBe(90);
});

test("a page that takes too long is left, and the others are read", async () => {
  const { open } = reader([2]);
  const recognised = await readPictures([1, 2, 3].map(picture), open);
  expect(recognised.pages.map(({ number }) => number)).toEqual([1, 3]);
  expect(readPicture("scan.tif", recognised).problems).toMatchObject([{ code: "ocr-limit" }]);
});

test("each page of a TIFF is a picture that OCR can read", async () => {
  const { default: tiff } = await import("utif2");
  const pixels = new Uint8Array(4 * 6 * 5).fill(255);
  const bytes = new Uint8Array(tiff.encodeImage(pixels, 6, 5));
  const pictures = await openPictures(bytes, "picture");
  expect(pictures.map(({ number }) => number)).toEqual([1]);
  const drawn = (await pictures[0]?.draw()) ?? Buffer.alloc(0);
  expect(drawn.subarray(1, 4).toString()).toBe("PNG");
});
