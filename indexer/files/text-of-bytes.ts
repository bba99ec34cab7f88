/** Bytes to text, in whatever encoding they were written. */
import { codePageNamed, decodeWith, guessCodePage, windows1252 } from "./code-pages.ts";
import { decodeUtf32 } from "./utf-32.ts";

/**
 * `broken` counts letters that could not be read; `guessed` is the encoding's Danish name where it is one
 * that hardly anything is written in any more. `binary` where the bytes are no text at all.
 */
type BytesRead =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly broken: number;
      readonly guessed: string | null;
    }
  | { readonly kind: "binary" };

const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** How much of a file is looked at to tell text from binary, and UTF-16 from both. */
const sampleSize = 4096;

/** The text without byte order mark. */
export function textOfBytes(bytes: Uint8Array): BytesRead {
  const sample = bytes.subarray(0, sampleSize);
  const wide = sample.includes(0) ? decodeUtf32(bytes) : null;
  if (wide) return whole(wide.text, { broken: wide.broken });
  const encoding = markedEncoding(bytes) ?? guessUtf16(sample);
  if (encoding) return whole(new TextDecoder(encoding).decode(bytes));
  return isBinary(sample) ? { kind: "binary" } : readBytes(bytes);
}

/** Programs that add the mark without looking give a text two of them. */
function whole(text: string, { broken = 0, guessed = null as string | null } = {}): BytesRead {
  return { kind: "text", text: text.replace(/^\ufeff+/, ""), broken, guessed };
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

/** UTF-8; with a few broken characters still UTF-8; else the code page in which it is Danish. */
function readBytes(bytes: Uint8Array): BytesRead {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = count(text, /\ufffd/g);
  if (broken * 10 <= count(text, /[\u0080-\ufffc]/g)) return whole(text, { broken });
  const page = guessCodePage(bytes, declaredPage(bytes));
  return whole(decodeWith(page, bytes), { guessed: page === windows1252 ? null : page.label });
}

/** `<meta charset="…">`, `content="text/html; charset=…"`, `<?xml encoding="…"?>`; not believed against the letters themselves. */
const declaration =
  /<(?:meta|\?xml)[^>]{0,200}(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i;

function declaredPage(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, sampleSize)).toString("latin1");
  const name = declaration.exec(head)?.[1];
  return name === undefined ? undefined : codePageNamed(name);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
