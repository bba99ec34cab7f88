/** Which format a file is in: by its content first, since names lie. */

import { zipEntries } from "./bundle/zip-entries.ts";

const formats = [
  "text",
  "markdown",
  "html",
  "pdf",
  "docx",
  "odt",
  "doc",
  "rtf",
  "mail",
  "zip",
  "firstagenda",
  "office",
  "picture",
  "xml",
] as const;
export type Format = (typeof formats)[number];

/** How much of a file is looked at. */
const sampleSize = 4096;

/**
 * The first that fits: `PK` is Word's where the archive names a Word document. A PDF may begin a little into its
 * file (ISO 32000, annex H), but not in what another sign begins: there it lies in a bundle as it is.
 */
const signs: readonly [Format, (sample: string, bytes: Uint8Array) => boolean][] = [
  ["pdf", (sample) => sample.startsWith("%PDF-")],
  ["docx", (sample, bytes) => sample.startsWith("PK\x03\x04") && namesWord(bytes)],
  ["odt", (sample) => sample.startsWith("PK\x03\x04") && namesOpenText(sample)],
  ["office", (sample, bytes) => sample.startsWith("PK\x03\x04") && namesOffice(sample, bytes)],
  ["zip", (sample) => ["PK\x03\x04", "PK\x05\x06"].includes(sample.slice(0, 4))],
  ["doc", (sample) => sample.startsWith("ÐÏ\x11à¡±\x1aá")],
  ["rtf", (sample) => sample.startsWith("{\\rtf")],
  [
    "picture",
    (sample) => ["\u0089PNG", "ÿØÿ", "II*", "MM*"].some((sign) => sample.startsWith(sign)),
  ],
  ["mail", isMail],
  ["pdf", (sample) => sample.slice(0, 1024).includes("%PDF-")],
  ["firstagenda", (sample) => /^\s*(?:\[\s*)?\{\s*"/.test(sample)],
  [
    "html",
    (sample) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
        sample,
      ) ||
      /^\s*<(?:div|p|table|h[1-6]|span|section|main|article|meta|title|style)\b[^<]*>/i.test(
        sample,
      ),
  ],
  ["xml", (sample) => /^\s*<\?xml\s/.test(sample)],
];

/** `.doc` promises nothing: it was always whatever program had written it. */
const byExtension: Readonly<Record<string, Format>> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  pdf: "pdf",
  docx: "docx",
  odt: "odt",
  rtf: "rtf",
  eml: "mail",
  zip: "zip",
  png: "picture",
  jpg: "picture",
  jpeg: "picture",
  tif: "picture",
  tiff: "picture",
  json: "firstagenda",
};

/** `format` is what the content is; `expected` what the name promises, null where it promises nothing. */
export function detectFormat(
  bytes: Uint8Array,
  name: string,
): { readonly format: Format; readonly expected: Format | null } {
  const sample = toSample(bytes);
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const expected = byExtension[extension] ?? null;
  const format =
    signs.find(([, fits]) => fits(sample, bytes))?.[0] ?? plainFormat(expected, sample);
  return { format, expected };
}

/** The sample as ASCII: marks of two-byte encodings are gone, so that they do not hide the signs. */
function toSample(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, sampleSize));
  return text.startsWith("PK") ? text : text.replace(/^(?:ï»¿|ÿþ|þÿ)/, "").replaceAll("\0", "");
}

/** The lines that a mail begins with (RFC 5322), two of them at least, one of those that every mail has. */
function isMail(sample: string): boolean {
  const [head = ""] = sample.replace(/^From .*\r?\n/, "").split(/\r?\n\r?\n/);
  const lines = head.split(/\r?\n(?![ \t])/);
  const isHead = lines.length > 2 && lines.slice(0, -1).every((line) => /^[!-9;-~]+:/.test(line));
  return (
    isHead &&
    /^(?:message-id|mime-version|received|return-path|date|content-type):/im.test(head) &&
    /^(?:from|subject):/im.test(head)
  );
}

/** OpenDocument, part 2, 3.3: such a file says in its first entry what it is. */
function namesOpenText(sample: string): boolean {
  return /^.{30}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s.test(sample);
}

function namesOffice(sample: string, bytes: Uint8Array): boolean {
  return (
    /^.{30}mimetypeapplication\/vnd\.oasis/s.test(sample) ||
    holds(bytes, /^\[Content_Types\]\.xml$/, "[Content_Types].xml")
  );
}

function namesWord(bytes: Uint8Array): boolean {
  return holds(bytes, /^word\/document\d*\.xml$/, "word/document");
}

/** By the archive's own list of files, what is packed in a file inside it is not its own; without one by `words`. */
function holds(bytes: Uint8Array, path: RegExp, words: string): boolean {
  const entries = zipEntries(bytes);
  if (entries !== null) return entries.some(({ name }) => path.test(name));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(words);
}

/** Text without a sign of its own is what its name says, as far as text can be that. */
/** Any line of a mail's head: with the name of a mail it is one, though its first lines are spoilt. */
const mailLine = /^(?:message-id|mime-version|received|content-type|from|subject):/im;

function plainFormat(expected: Format | null, sample: string): Format {
  if (expected === "markdown") return "markdown";
  if (expected === "mail" && mailLine.test(sample)) return "mail";
  return expected === "html" && /<[a-z]/i.test(sample) ? "html" : "text";
}
