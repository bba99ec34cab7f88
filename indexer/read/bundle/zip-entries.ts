/** The files in a zip archive, unpacked one at a time and never more than there is room for. */
import { Inflate } from "fflate";
import { decodeWith, ibm } from "../../files/code-pages.ts";

/** `unpack` gives null where the entry is damaged or holds more than `most` bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly locked: boolean;
  readonly unpack: (most: number) => Uint8Array | null;
};

/** APPNOTE 6.3.10: the signatures of a directory's end, of its entries and of what stands before each file. */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const longestComment = 65_535;

/** Null where the archive has no directory that can be read. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) return null;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    entries.push(toEntry(bytes, view, at, nameLength));
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function toEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const place = view.getUint32(at + 42, true);
  return {
    name: readName(bytes.subarray(at + 46, at + 46 + nameLength)),
    locked: (flags & 1) !== 0,
    unpack(most) {
      if (place + 30 > view.byteLength) return null;
      const start =
        place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
      const data = bytes.subarray(start, start + packed);
      if (method === 0) return data.length <= most ? data : null;
      return method === 8 ? inflate(data, most) : null;
    },
  };
}

/** UTF-8, or what zips were named in before: IBM's page. */
function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return decodeWith(ibm, bytes);
  }
}

const chunk = 65_536;

/** Ends as soon as there is too much, whatever the archive says of its size. */
function inflate(data: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  let done = false;
  const stream = new Inflate((part, last) => {
    parts.push(part);
    size += part.length;
    done = last;
  });
  try {
    for (let at = 0; at < data.length && size <= most; at += chunk)
      stream.push(data.subarray(at, at + chunk), at + chunk >= data.length);
  } catch {
    return null;
  }
  return done && size <= most ? new Uint8Array(Buffer.concat(parts)) : null;
}
