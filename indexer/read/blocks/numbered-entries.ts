/** Lists whose entries are the items of a meeting, told from lists inside an item's text. */
import type { Block } from "./block.ts";

type Entry = { readonly at: number; readonly depth: number; readonly number: number };

const counted = /^\(?(\d{1,4})[.):]?$/;

/**
 * The marks of numbered lists as part of their text, where other text stands between two entries: these are
 * headings, which no list inside an item has. `list` keeps what is left to be a list.
 */
export function withPrintedNumbers(blocks: readonly Block[]): Block[] {
  const heads = new Set(headingsAmong(blocks));
  return blocks.map((block, at) => (heads.has(at) ? withMark(block) : block));
}

function withMark(block: Block): Block {
  return { ...block, text: `${block.list?.marker ?? ""} ${block.text}`, list: null };
}

/** Where such entries stand. */
function headingsAmong(blocks: readonly Block[]): number[] {
  const open = new Map<number, Entry>();
  const heads: number[] = [];
  for (const entry of entriesOf(blocks)) {
    const before = open.get(entry.depth);
    if (before?.number === entry.number - 1 && holdsText(blocks, before.at, entry.at))
      heads.push(before.at, entry.at);
    open.set(entry.depth, entry);
    for (const depth of open.keys()) if (depth > entry.depth) open.delete(depth);
  }
  return heads;
}

function* entriesOf(blocks: readonly Block[]): Generator<Entry> {
  for (const [at, { list }] of blocks.entries()) {
    const number = counted.exec(list?.marker ?? "")?.[1];
    if (list && number !== undefined) yield { at, depth: list.depth, number: Number(number) };
  }
}

function holdsText(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.slice(from + 1, to).some(({ text, list }) => text !== "" && list === null);
}
