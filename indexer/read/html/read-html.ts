/** A web page as saved from a browser, to blocks. */
import type { ReadResult } from "../blocks/block.ts";
import { decode } from "../blocks/decode.ts";
import { readPage } from "./read-page.ts";

/** Reads a page in any of the encodings that decode.ts knows; lines are the source's. Never throws. */
export function readHtml(bytes: Uint8Array, name: string): ReadResult {
  const { text, problems } = decode(bytes, name);
  if (text === "") return { blocks: [], problems };
  const page = readPage(text, name);
  return { ...page, problems: [...problems, ...page.problems] };
}
