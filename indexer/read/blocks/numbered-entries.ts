/** Lists whose entries are the items of a meeting, told from lists inside an item's text. */
import { romanNumber } from "../../../danish/numbers/roman-number.ts";
import type { Block } from "./block.ts";

/** `values`: what the mark may count: "C" is the third letter, and a hundred. */
type Entry = { readonly at: number; readonly depth: number; readonly values: Values };
type Values = { readonly figure: number; readonly letter: number; readonly roman: number };

const counted = /^\(?(\d{1,4}|[A-Z]|[IVXL]{1,7})[.):]?$/;

/**
 * The marks of numbered lists as part of their text, where other text stands between two entries: these are
 * headings, which no list inside an item has. `list` keeps what is left to be a list.
 */
export function withPrintedNumbers(blocks: readonly Block[]): Block[] {
  const heads = new Set(headingsAmong(blocks));
  return blocks.map((block, at) => (heads.has(at) ? withMark(block) : block));
}

function withMark(block: Block): Block {
  const mark = block.list?.marker ?? "";
  return { ...block, text: `${mark} ${block.text}`, list: null, mark };
}

/** Where such entries stand. */
function headingsAmong(blocks: readonly Block[]): number[] {
  /** The last entries of the lists that may go on, an outer one before those that began inside it. */
  let open: readonly Entry[] = [];
  const heads: number[] = [];
  for (const entry of entriesOf(blocks)) {
    const around = open.filter(({ depth }) => depth <= entry.depth);
    const own = around.findLastIndex(
      (last) => last.depth === entry.depth && followsIn(last, entry),
    );
    const before = around[own];
    if (before && holdsText(blocks, before.at, entry.at)) heads.push(before.at, entry.at);
    open = [...(own < 0 ? around.slice(-mostOpen) : around.slice(0, own)), entry];
  }
  return heads;
}

/** No document sets lists so deep inside each other: more are lists that ended. */
const mostOpen = 20;

function* entriesOf(blocks: readonly Block[]): Generator<Entry> {
  for (const [at, { list }] of blocks.entries()) {
    const mark = counted.exec(list?.marker ?? "")?.[1];
    if (list && mark !== undefined) yield { at, depth: list.depth, values: valuesOf(mark) };
  }
}

function valuesOf(mark: string): Values {
  return {
    figure: /^\d/.test(mark) ? Number(mark) : Number.NaN,
    letter: /^[A-Z]$/.test(mark) ? mark.charCodeAt(0) : Number.NaN,
    roman: /^[IVXL]+$/.test(mark) ? romanNumber(mark) : Number.NaN,
  };
}

function followsIn({ values: before }: Entry, { values }: Entry): boolean {
  return ways.some((way) => values[way] === before[way] + 1);
}

const ways = ["figure", "letter", "roman"] as const;

function holdsText(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.slice(from + 1, to).some(({ text, list }) => text !== "" && list === null);
}
