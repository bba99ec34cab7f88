/** Word's binary documents (97 to 2003) to blocks. */
import WordExtractor from "word-extractor";
import type { ReadResult } from "../blocks/block.ts";
import { textBlocks } from "../text/read-text.ts";
import { damaged, encrypted, failure } from "./office-blocks.ts";

/** Never throws. */
export async function readDoc(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (holdsName(file, "EncryptedPackage") || isLocked(file)) return encrypted(name);
  if (!holdsName(file, "WordDocument"))
    return failure("unknown-format", `${name} er et Office-dokument, men ikke fra Word.`);
  try {
    const document = await new WordExtractor().extract(asDeleted(file));
    const text = document.getBody().replace(/\t+$/gm, "");
    if (text.trim() === "") return failure("empty-file", `${name} rummer ingen tekst.`);
    return { blocks: textBlocks(text.trim()), problems: [] };
  } catch {
    return damaged(name);
  }
}

function holdsName(file: Buffer, part: string): boolean {
  return file.includes(Buffer.from(part, "utf16le"));
}

/** A Word document begins with EC A5; bit 8 of its flags says that it is locked ([MS-DOC] 2.5.2, fEncrypted). */
function isLocked(file: Buffer): boolean {
  for (let at = 512; at + 12 <= file.length; at += 512) {
    if (file.readUInt16LE(at) === 0xa5ec) return (file.readUInt16LE(at + 10) & 0x0100) !== 0;
  }
  return false;
}

/**
 * The extractor leaves out what was deleted (property 0800) but not what is hidden (083C, [MS-DOC] 2.6.1):
 * hidden text is shown to it as deleted.
 */
function asDeleted(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const hidden = Buffer.from([0x3c, 0x08, 0x01]);
  for (let at = copy.indexOf(hidden); at >= 0; at = copy.indexOf(hidden, at + 1)) copy[at] = 0;
  return copy;
}
