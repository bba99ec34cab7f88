/** Rich Text Format to blocks: Word's text of old, whose words stand in plain bytes between its commands. */
import type { ReadResult } from "../blocks/block.ts";
import { tellHiddenLetters } from "../blocks/hidden-letters.ts";
import { damaged, officeBlocks } from "./office-blocks.ts";
import { rtfHtml } from "./rtf-html.ts";

/** Never throws. */
export function readRtf(bytes: Uint8Array, name: string): ReadResult {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const { html, hidden, whole } = rtfHtml(source);
  if (html === "") return damaged(name);
  const cut = whole ? [] : [cutOff(name)];
  return officeBlocks(html, name, [...cut, ...tellHiddenLetters(hidden, name)]);
}

function cutOff(name: string) {
  const message = `${name} er ikke hel: slutningen mangler, og teksten kan være ufuldstændig.`;
  return { code: "cut-off", line: 1, message };
}
