/** Text of four bytes a letter, which hardly any program writes and no browser reads. */

type Order = "little" | "big";

const marks: readonly (readonly [Order, readonly number[]])[] = [
  ["little", [0xff, 0xfe, 0, 0]],
  ["big", [0, 0, 0xfe, 0xff]],
];

/** So many letters at the beginning tell; fewer are no proof without a mark. */
const sampled = 256;
const fewest = 4;

/** The text without byte order mark, and how many letters could not be read; null where it is no UTF-32. */
export function decodeUtf32(
  bytes: Uint8Array,
): { readonly text: string; readonly broken: number } | null {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const order = marked ?? guess(bytes);
  if (order === null) return null;
  const codes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let broken = bytes.length % 4 === 0 ? 0 : 1;
  for (let at = marked ? 4 : 0; at + 4 <= bytes.length; at += 4) {
    const code = codes.getUint32(at, order === "little");
    if (!isLetter(code)) broken += 1;
    parts.push(isLetter(code) ? String.fromCodePoint(code) : "\ufffd");
  }
  return { text: parts.join(""), broken };
}

/** Every letter has two zeros at the same end, and is one. */
function guess(bytes: Uint8Array): Order | null {
  const letters = Math.min(Math.floor(bytes.length / 4), sampled);
  if (letters < fewest) return null;
  const codes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = (little: boolean) =>
    Array.from({ length: letters }, (_, i) => codes.getUint32(i * 4, little)).every(
      (code) => code >= 0x09 && code < 0x3000,
    );
  if (all(true)) return "little";
  return all(false) ? "big" : null;
}

/** No half of a pair, and within what there is. */
function isLetter(code: number): boolean {
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
