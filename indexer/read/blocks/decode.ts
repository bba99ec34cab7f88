/** Bytes to text, whatever the encoding that municipalities' systems wrote. */
import type { Problem } from "../../../contract/meeting.ts";

export type Decoded = { readonly text: string; readonly problems: readonly Problem[] };

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** How much of a file is looked at to tell text from binary, and UTF-16 from both. */
const sampleSize = 4096;

/** Text without byte order mark; a file that is empty or not text gives `""` and a problem that says so. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) return failure("empty-file", `${name} er tom.`);
  const encoding = markedEncoding(bytes) ?? guessUtf16(bytes.subarray(0, sampleSize));
  if (encoding) return whole(new TextDecoder(encoding).decode(bytes), name);
  if (isBinary(bytes.subarray(0, sampleSize)))
    return failure("not-text", `${name} er ikke tekst, men en binær fil.`);
  return decodeBytes(bytes, name);
}

function failure(code: string, message: string): Decoded {
  return { text: "", problems: [{ code, line: 1, message }] };
}

function whole(text: string, name: string): Decoded {
  return /\S/.test(text)
    ? { text, problems: [] }
    : failure("empty-file", `${name} rummer ingen tekst.`);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
}

/** Danish text in UTF-16 has a zero in nearly every other byte; no other text has any. */
function guessUtf16(sample: Uint8Array): string | undefined {
  if (!sample.includes(0)) return undefined;
  const zeros = (parity: number) =>
    sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const many = sample.length * 0.4;
  if (odd > many && even < many / 10) return "utf-16le";
  return even > many && odd < many / 10 ? "utf-16be" : undefined;
}

function isBinary(sample: Uint8Array): boolean {
  return sample.includes(0) || sample.filter(isControl).length > sample.length / 100;
}

/** Control characters that text does not hold: all but tab, line ends, form feed and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

/** UTF-8; with a few broken characters still UTF-8; else Windows-1252, in which every byte is a letter. */
function decodeBytes(bytes: Uint8Array, name: string): Decoded {
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\ufffd")) return whole(text, name);
  const broken = count(text, /\ufffd/g);
  if (broken * 10 <= count(text, /[\u0080-\ufffc]/g)) {
    const message = `${broken} tegn i ${name} er ødelagt; resten er læst som UTF-8.`;
    return { text, problems: [{ code: "invalid-bytes", line: 1, message }] };
  }
  return whole(new TextDecoder("windows-1252").decode(bytes), name);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
