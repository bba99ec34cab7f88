/** The streams of a compound file ([MS-CFB]): what office programs kept their documents in until 2007. */

type Header = {
  readonly sector: number;
  readonly mini: number;
  readonly fewest: number;
  readonly directory: number;
  readonly miniTable: number;
};

type Entry = {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly kind: number;
};

/** 2.2 and 2.6.1: the size of an entry, and the kind of the one that holds the small streams. */
const entrySize = 128;
const rootKind = 5;
const lastSector = 0xfffffffa;

/** Reads a stream by its name, null where there is none. @throws RangeError where the file is not whole */
export function openCompound(bytes: Uint8Array): (name: string) => Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const header = readHeader(view);
  const table = readTable(view, header);
  const chain = (start: number) => join(bytes, sectorsOf(start, table), header.sector);
  const entries = readEntries(chain(header.directory));
  const root = entries.find(({ kind }) => kind === rootKind);
  if (root === undefined) throw new RangeError("the list of streams is missing");
  const small = chain(root.start);
  const smallTable = numbersIn(chain(header.miniTable));
  return (name) => {
    const entry = entries.find((one) => one.name === name);
    if (entry === undefined) return null;
    const whole =
      entry.size < header.fewest
        ? join(small, sectorsOf(entry.start, smallTable), header.mini, 0)
        : chain(entry.start);
    if (whole.length < entry.size) throw new RangeError("the stream is cut off");
    return whole.subarray(0, entry.size);
  };
}

function readHeader(view: DataView): Header {
  return {
    sector: 1 << view.getUint16(30, true),
    mini: 1 << view.getUint16(32, true),
    directory: view.getUint32(48, true),
    fewest: view.getUint32(56, true),
    miniTable: view.getUint32(60, true),
  };
}

/** 2.3 and 2.5: which sector follows which; the first 109 of its own sectors are named in the header. */
function readTable(view: DataView, { sector }: Header): number[] {
  const own = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true));
  const perSector = sector / 4;
  let more = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && more < lastSector; left -= 1) {
    const at = (more + 1) * sector;
    for (let i = 0; i < perSector - 1; i += 1) own.push(view.getUint32(at + 4 * i, true));
    more = view.getUint32(at + 4 * (perSector - 1), true);
  }
  return own
    .filter((one) => one < lastSector)
    .flatMap((one) =>
      Array.from({ length: perSector }, (_, i) => {
        const at = (one + 1) * sector + 4 * i;
        // A last sector may be cut short; what it does not name is free.
        return at + 4 > view.byteLength ? lastSector : view.getUint32(at, true);
      }),
    );
}

/** @throws RangeError for a chain that goes round */
function sectorsOf(start: number, table: readonly number[]): number[] {
  const sectors: number[] = [];
  for (let at = start; at < lastSector; at = table[at] ?? lastSector) {
    sectors.push(at);
    if (sectors.length > table.length) throw new RangeError("the sectors go round");
  }
  return sectors;
}

/** `before` counts the sectors' sizes that stand before the first: the header is as long as one. */
function join(bytes: Uint8Array, sectors: readonly number[], size: number, before = 1): Uint8Array {
  const whole = new Uint8Array(sectors.length * size);
  for (const [i, sector] of sectors.entries()) {
    const from = (sector + before) * size;
    whole.set(bytes.subarray(from, from + size), i * size);
  }
  return whole;
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer);
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, i) => {
    const at = i * entrySize;
    const letters = Math.max(0, Math.min(31, view.getUint16(at + 64, true) / 2 - 1));
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + letters * 2)),
      kind: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) =>
    view.getUint32(i * 4, true),
  );
}
