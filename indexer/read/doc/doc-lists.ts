/** The lists of a binary Word document ([MS-DOC] 2.9.131 and 2.9.147): how their entries are numbered. */
import type { Changing } from "../../../contract/plain/changing.ts";
import type { Level, List } from "../word/number-lists.ts";
import type { DocFile } from "./doc-file.ts";

/** 2.2.1.3: forms of numbers by their code, as Word's newer documents name them. */
const forms: Readonly<Record<number, string>> = {
  0: "decimal",
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  22: "decimalZero",
  23: "bullet",
  255: "none",
};
const listSize = 28;
const overrideSize = 16;

type Kind = { readonly levels: Map<number, Level>; readonly counts: readonly number[] };

/** By the number that paragraphs name them by, from 1. */
export function readDocLists(file: DocFile): Map<number, Changing<List>> {
  if (file.table("lists").size === 0 || file.table("overrides").size === 0) return new Map();
  return readOverrides(file, readKinds(file));
}

/** What all lists of a kind share stands behind the kinds, not in their table's own size. */
function readKinds({ tables, table }: DocFile): Map<number, Changing<Kind>> {
  const { at } = table("lists");
  const count = tables.getUint16(at, true);
  const kinds = new Map<number, Changing<Kind>>();
  let next = at + 2 + count * listSize;
  for (let i = 0; i < count; i += 1) {
    const place = at + 2 + i * listSize;
    const isSimple = (tables.getUint8(place + 26) & 1) !== 0;
    const levels = new Map<number, Level>();
    for (let depth = 0; depth < (isSimple ? 1 : 9); depth += 1) {
      const { level, end } = readLevel(tables, next);
      levels.set(depth, level);
      next = end;
    }
    kinds.set(tables.getInt32(place, true), { levels, counts: [] });
  }
  return kinds;
}

/** 2.9.150: signs below 9 in the printed text stand for the number of that level. */
function readLevel(tables: DataView, at: number): { readonly level: Level; readonly end: number } {
  const looks = tables.getUint8(at + 24) + tables.getUint8(at + 25);
  const textAt = at + listSize + looks;
  const length = tables.getUint16(textAt, true);
  const signs = Array.from({ length }, (_, i) => tables.getUint16(textAt + 2 + 2 * i, true));
  const text = signs
    .map((sign) => (sign < 9 ? `%${sign + 1}` : String.fromCharCode(sign)))
    .join("");
  const format = forms[tables.getUint8(at + 4)] ?? "decimal";
  return {
    level: { start: tables.getInt32(at, true), format, text },
    end: textAt + 2 + 2 * length,
  };
}

/** 2.9.132: a list may begin anew, or have levels of its own. */
function readOverrides({ tables, table }: DocFile, kinds: ReadonlyMap<number, Changing<Kind>>) {
  const { at } = table("overrides");
  const count = tables.getUint32(at, true);
  const lists = new Map<number, Changing<List>>();
  let next = at + 4 + count * overrideSize;
  for (let i = 0; i < count; i += 1) {
    const place = at + 4 + i * overrideSize;
    const kind = kinds.get(tables.getInt32(place, true));
    const levels = new Map(kind?.levels);
    const restarts = new Map<number, number>();
    next += 4;
    for (let left = tables.getUint8(place + 12); left > 0; left -= 1) {
      const flags = tables.getUint32(next + 4, true);
      const depth = flags & 0xf;
      if ((flags & 0x10) !== 0) restarts.set(depth, tables.getInt32(next, true));
      next += 8;
      if ((flags & 0x20) === 0) continue;
      const { level, end } = readLevel(tables, next);
      levels.set(depth, level);
      next = end;
    }
    if (kind !== undefined) lists.set(i + 1, { levels, restarts, counts: kind.counts });
  }
  return lists;
}
