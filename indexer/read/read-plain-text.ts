/** A file of any format as plain text, for what is searched but never parsed. */
import type { MinutesReader } from "./read.ts";

/** One paragraph a line; null where the file has no text that can be read. */
export async function readPlainText(
  reader: MinutesReader,
  bytes: Uint8Array,
  name: string,
): Promise<string | null> {
  const { blocks } = await reader.readBytes(bytes, name);
  return blocks.length === 0 ? null : `${blocks.map(({ text }) => text).join("\n")}\n`;
}
