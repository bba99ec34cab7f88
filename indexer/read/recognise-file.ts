/** Reading a scan: its pages as pictures, their words by OCR. Runs in a thread of its own. */
import { readFile } from "node:fs/promises";
import { detectFormat } from "./format.ts";
import { openPictures, type Picture } from "./ocr/pictures.ts";
import { openWordReader, type WordReader } from "./ocr/word-reader.ts";
import { keepRecognised, type Recognised, readRecognised } from "./scan/recognised.ts";

export type RecogniseOrder = {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
};

const mostPages = 200;

/** Whether there is something new to read of the file; false where it was recognised before. */
export async function recogniseFile({ path, name, folder }: RecogniseOrder): Promise<boolean> {
  const bytes = new Uint8Array(await readFile(path));
  if ((await readRecognised(folder, bytes)) !== null) return false;
  const { format } = detectFormat(bytes, name);
  if (format !== "pdf" && format !== "picture") return false;
  const pictures = await openPictures(bytes, format);
  await keepRecognised(folder, bytes, await readPictures(pictures));
  return true;
}

/** So many pages a file; those beyond, and those that the reader gives up, are left. */
export async function readPictures(
  pictures: readonly Picture[],
  openReader: () => Promise<WordReader> = openWordReader,
): Promise<Recognised> {
  const left = pictures.slice(mostPages).map(({ number }) => number);
  const pages: Recognised["pages"] = [];
  const reader = await openReader();
  try {
    for (const picture of pictures.slice(0, mostPages)) {
      const page = await reader.read(picture);
      if (page === null) left.push(picture.number);
      else pages.push(page);
    }
  } finally {
    await reader.close();
  }
  return { version: 1, pages, left };
}
