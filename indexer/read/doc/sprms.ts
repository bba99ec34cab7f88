/** Changes of looks as binary Word documents note them ([MS-DOC] 2.2.5): a name and a value each. */

export type Sprms = ReadonlyMap<number, number>;

/** 2.6.1 and 2.6.2: the few that say what is text, and how it is numbered. */
export const sprm = {
  deleted: 0x0800,
  hidden: 0x083c,
  letterStyle: 0x4a30,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerRowEnd: 0x244c,
} as const;

/** Of each name's three uppermost bits: how many bytes its value has; 0 where the value tells itself. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];
const tableColumns = 0xd608;

/** @throws RangeError where they go over the end of `view` */
export function readSprms(view: DataView, from: number, to: number): Sprms {
  const values = new Map<number, number>();
  let at = from;
  while (at + 2 < to) {
    const name = view.getUint16(at, true);
    at += 2;
    const size = sizes[name >> 13] ?? 1;
    values.set(name, size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at, true) : 0);
    if (size > 0) at += size;
    else at += name === tableColumns ? view.getUint16(at, true) + 1 : view.getUint8(at) + 1;
  }
  return values;
}
