/** Who reads the formats that could take any time and memory: apart from the rest, or here. */

import type { ReadResult } from "./blocks/block.ts";
import { noAttachments } from "./firstagenda/attachment-texts.ts";
import type { Format } from "./format.ts";
import { readers } from "./readers.ts";
import { lookUpIn } from "./scan/recognised.ts";

/** `name` is the file's name, for messages only. */
type ReadRequest = {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Where what OCR made of pictures lies, its own or those of files in it; null where it is off. */
  readonly ocrFolder: string | null;
};

export type Guard = {
  /** What could not be read within the limits is a problem, and no blocks. */
  readonly read: (request: ReadRequest) => Promise<ReadResult>;
  readonly close: () => Promise<void>;
};

/** For a thread that is itself under limits. */
export const unguarded: Guard = {
  read: async ({ format, bytes, name, ocrFolder }) =>
    readers[format].read(bytes, name, noAttachments, lookUpIn(ocrFolder)),
  close: async () => {},
};
