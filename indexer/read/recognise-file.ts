/** Reading a scan, or the scans in a bundle: pages as pictures, their words by OCR. Runs in a thread of its own. */
import { readFile } from "node:fs/promises";
import type { Changing } from "../../contract/plain/changing.ts";
import type { ReadResult } from "./blocks/block.ts";
import { readMail } from "./bundle/read-mail.ts";
import { type ReadPart, readZip } from "./bundle/read-zip.ts";
import { isBundle, isTooDeep } from "./bundle-depth.ts";
import { detectFormat } from "./format.ts";
import { openPictures, type Picture } from "./ocr/pictures.ts";
import { openWordReader, type WordReader } from "./ocr/word-reader.ts";
import { keepRecognised, type Recognised, readRecognised } from "./scan/recognised.ts";

export type RecogniseOrder = {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
};

/** Of a file, and of all the files in a bundle. */
const mostPages = 200;
const mostPagesInAll = 1_000;

type Reading = {
  readonly folder: string;
  readonly open: () => Promise<WordReader>;
  /** How many pages may still be read. */
  readonly left: number;
};

/** Whether there is something new to read of the file; false where all of it was recognised before. */
export async function recogniseFile({ path, name, folder }: RecogniseOrder): Promise<boolean> {
  const bytes = new Uint8Array(await readFile(path));
  const words = createSharedReader();
  try {
    return await recogniseIn(bytes, name, { folder, open: words.open, left: mostPagesInAll });
  } finally {
    await words.close();
  }
}

/** A file's own pictures, or those of the files in it. */
async function recogniseIn(
  bytes: Uint8Array,
  name: string,
  reading: Changing<Reading>,
): Promise<boolean> {
  const { format } = detectFormat(bytes, name);
  if (format === "pdf" || format === "picture") return recogniseScan(bytes, format, reading);
  if (!isBundle(format) || isTooDeep(name)) return false;
  let isNew = false;
  const visit: ReadPart = async (own, inner) => {
    isNew = (await recogniseIn(own, `${name}/${inner}`, reading)) || isNew;
    return nothing;
  };
  await (format === "zip" ? readZip : readMail)(bytes, name, visit);
  return isNew;
}

const nothing: ReadResult = { blocks: [], problems: [] };

async function recogniseScan(
  bytes: Uint8Array,
  format: "pdf" | "picture",
  reading: Changing<Reading>,
): Promise<boolean> {
  if ((await readRecognised(reading.folder, bytes)) !== null) return false;
  const pictures = await openPictures(bytes, format).catch(() => []);
  // A picture that nobody can open is known as one; a PDF's own reader tells what it is.
  if (pictures.length === 0 && format === "pdf") return false;
  const most = Math.min(mostPages, reading.left);
  reading.left -= Math.min(most, pictures.length);
  await keepRecognised(reading.folder, bytes, await readPictures(pictures, reading.open, most));
  return true;
}

/** It is opened when it is first needed, and closed once. */
function createSharedReader() {
  let reader: Promise<WordReader> | null = null;
  return {
    async open(): Promise<WordReader> {
      reader ??= openWordReader();
      const { read } = await reader;
      return { read, close: async () => {} };
    },
    close: async () => (await reader)?.close(),
  };
}

/** `most` pages a file; those beyond, and those that the reader gives up, are left. */
export async function readPictures(
  pictures: readonly Picture[],
  openReader: () => Promise<WordReader>,
  most = mostPages,
): Promise<Recognised> {
  const left = pictures.slice(most).map(({ number }) => number);
  const pages: Recognised["pages"] = [];
  const reader = await openReader();
  try {
    for (const picture of pictures.slice(0, most)) {
      const page = await reader.read(picture);
      if (page === null) left.push(picture.number);
      else pages.push(page);
    }
  } finally {
    await reader.close();
  }
  return { version: 1, pages, left };
}
