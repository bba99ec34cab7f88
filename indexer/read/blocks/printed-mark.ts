/** Marks of lists that office programs print: carried through HTML in a paragraph's text, and read back. */
import type { Block } from "./block.ts";

/** `depth` from 1. */
export type Mark = { readonly marker: string; readonly depth: number };

/** Signs of no language, so that a mark is known again. */
const open = "\ue000";
const close = "\ue001";
const pattern = new RegExp(`^${open}(\\d+) ([^${close}]*)${close}\\s*`);

/** Marks that make a list; any other ("Punkt 1:", "1.2") is how a heading begins. */
const listMark = /^(?:•|\(?(?:\d{1,3}|[a-zæøåivx]{1,4})[.)])$/i;

export function writeMark({ marker, depth }: Mark): string {
  return `${open}${depth} ${marker}${close}`;
}

/** The block with its mark where marks stand: in its text for a heading, else as a hint. */
export function readMark(block: Block): Block {
  const [whole, depth, marker = ""] = pattern.exec(block.text) ?? [];
  if (whole === undefined) return block;
  const text = block.text.slice(whole.length);
  if (block.heading > 0 || !listMark.test(marker)) return { ...block, text: `${marker} ${text}` };
  return { ...block, text, list: { depth: Number(depth), marker } };
}
