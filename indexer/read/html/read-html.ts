/** A web page as saved from a browser, to blocks: without menus, cookie texts and footers. */
import type { ReadResult } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { findFurniture, findMain } from "./html-furniture.ts";
import { parseHtml } from "./html-tree.ts";

/** Reads a page in any of the encodings that decode.ts knows; lines are the source's. Never throws. */
export function readHtml(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  if (text === "") return { blocks: [], problems };
  const page = findMain(parseHtml(text));
  const blocks = htmlBlocks(page, { skipped: findFurniture(page) });
  if (blocks.length > 0) return { blocks, problems };
  const message = `${name} viser ingen tekst.`;
  return { blocks, problems: [...problems, { code: "empty-file", line: 1, message }] };
}
