/** A file of minutes, whatever its format, to blocks: what the rest of the indexer reads files by. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Problem } from "../../contract/meeting.ts";
import type { FileFacts } from "../../contract/source.ts";
import { maskCivilNumbers } from "../../danish/numbers/civil-number.ts";
import { maskFacts } from "../files/mask-facts.ts";
import type { ReadResult } from "./blocks/block.ts";
import { capLines } from "./blocks/cap-lines.ts";
import { maskNumbers } from "./blocks/mask-numbers.ts";
import { mendBlocks } from "./blocks/mend-blocks.ts";
import { noAttachments, readAttachmentTexts } from "./firstagenda/attachment-texts.ts";
import { detectFormat, type Format } from "./format.ts";
import type { Guard } from "./guard.ts";
import { type FileRead, readers } from "./readers.ts";
import { lookUpIn } from "./scan/recognised.ts";

export type MinutesReader = {
  /** @throws what the file system throws; all else that is wrong with a file is a problem */
  readonly readFile: (path: string) => Promise<FileRead>;
  readonly readBytes: (bytes: Uint8Array, name: string) => Promise<FileRead>;
  /** Ends the thread that risky formats are read in, if there is one. */
  readonly close: () => Promise<void>;
};

const largestFile = 200_000_000;

/** Risky formats are read by `guard`; what OCR made of scans lies in `ocrFolder`, where there is one. */
export function createMinutesReader(guard: Guard, ocrFolder: string | null): MinutesReader {
  async function readBytes(
    bytes: Uint8Array,
    name: string,
    attachments = noAttachments,
  ): Promise<FileRead> {
    const { format, expected } = detectFormat(bytes, name);
    const { guarded, read } = readers[format];
    const given = guarded
      ? await guard.read({ format, bytes, name, ocrFolder })
      : await read(bytes, name, attachments, lookUpIn(ocrFolder));
    const { facts = {} }: ReadResult & { readonly facts?: FileFacts } = given;
    const label = bytes.length === 0 ? [] : mislabelled(format, expected, name);
    const mended = mendBlocks(capLines(given, name), name);
    const result = maskNumbers({ ...mended, problems: [...label, ...mended.problems] });
    return { ...result, facts: withoutNumbers(facts) };
  }

  return {
    readBytes,
    async readFile(path) {
      const name = basename(path);
      const { size } = await stat(path);
      if (size > largestFile) return tooLarge(name);
      const attachments = name.endsWith(".json") && (await readAttachmentTexts(path, name));
      return readBytes(await readFile(path), name, attachments || noAttachments);
    },
    close: guard.close,
  };
}

/** Names of attachments are as they stand in the text. */
function withoutNumbers({ attachments, ...facts }: FileFacts): FileFacts {
  const told = maskFacts(facts);
  if (attachments === undefined) return told;
  const masked = attachments.map((one) => ({ ...one, name: maskCivilNumbers(one.name) }));
  return { ...told, attachments: masked };
}

function mislabelled(format: Format, expected: Format | null, name: string): Problem[] {
  if (expected === null || expected === format) return [];
  const message = `${name} hedder, som var den ${readers[expected].label}, men er ${readers[format].label}.`;
  return [{ code: "mislabelled", line: 1, message }];
}

function tooLarge(name: string): FileRead {
  const message = `${maskCivilNumbers(name)} fylder mere end ${largestFile / 1_000_000} MB og er ikke læst.`;
  return { blocks: [], problems: [{ code: "too-large", line: 1, message }], facts: {} };
}
