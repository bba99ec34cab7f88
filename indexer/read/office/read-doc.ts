/** Word's binary documents (97 to 2003) to blocks. */
import type { ReadResult } from "../blocks/block.ts";
import { tellHiddenLetters } from "../blocks/hidden-letters.ts";
import { openCompound } from "../doc/compound-file.ts";
import { openDocFile } from "../doc/doc-file.ts";
import { docHtml } from "../doc/doc-html.ts";
import { damaged, encrypted, failure, officeBlocks } from "./office-blocks.ts";

/** [MS-DOC] 2.5.2: the bit that says that it is locked, and the version of Word 97, the first of this form. */
const locked = 0x0100;
const word97 = 0xc0;

/** [MS-CFB] 2.2: a header, and at least one sector that names what is in the file. */
const smallest = 1_024;

/** Never throws. */
export function readDoc(bytes: Uint8Array, name: string): ReadResult {
  if (holdsLockedPackage(bytes)) return encrypted(name);
  if (bytes.length < smallest) return unknown(name);
  try {
    const stream = openCompound(bytes);
    const main = stream("WordDocument");
    if (main === null) return unknown(name);
    const head = new DataView(main.buffer, main.byteOffset, main.length);
    if ((head.getUint16(10, true) & locked) !== 0) return encrypted(name);
    if (head.getUint16(2, true) < word97)
      return failure("unknown-format", `${name} er fra en Word før 1997 og kan ikke læses.`);
    const { html, hidden } = docHtml(openDocFile(stream));
    return officeBlocks(html, name, tellHiddenLetters(hidden, name));
  } catch {
    return damaged(name);
  }
}

const unknown = (name: string): ReadResult =>
  failure("unknown-format", `${name} er et Office-dokument, men ikke fra Word.`);

/** A newer document with a password is packed in a file of the old form. */
function holdsLockedPackage({ buffer, byteOffset, length }: Uint8Array): boolean {
  return Buffer.from(buffer, byteOffset, length).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}
