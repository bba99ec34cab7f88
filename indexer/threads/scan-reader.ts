/** Reading scans in a thread of its own, one at a time: a page takes seconds. */
import { Unreadable } from "../files/unreadable.ts";
import type { RecogniseScan } from "../meetings/read-scans.ts";
import { isOcrInstalled } from "../read/ocr/word-reader.ts";
import { createFileThreads } from "./file-threads.ts";

/** `folder` is where the words are kept, null where none are looked for. */
export type ScanReader = {
  readonly folder: string | null;
  readonly recognise: RecogniseScan;
  readonly close: () => Promise<void>;
};

/** 200 pages of a minute each, and the pictures of one of them. */
const limits = { seconds: 4 * 3_600, megabytes: 2_500 };

/** `onScan` hears of each file before it is begun. `folder` null: OCR is off. */
export function createScanReader(
  folder: string | null,
  onScan: (file: string) => void,
): ScanReader {
  if (folder === null || !isOcrInstalled())
    return { folder, recognise: async () => false, close: async () => {} };
  const { run, close } = createFileThreads({ count: 1, limits, topics: [], ocrFolder: folder });
  return {
    folder,
    close,
    async recognise({ path, name, shown }) {
      onScan(shown);
      return run("recognise", { path, name, folder }, name).catch((error) => {
        if (error instanceof Unreadable) return false;
        throw error;
      });
    },
  };
}
