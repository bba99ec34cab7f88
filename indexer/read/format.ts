/** Which format a file is in: by its content first, since names lie. */

export const formats = [
  "text",
  "markdown",
  "html",
  "pdf",
  "docx",
  "firstagenda",
  "ole",
  "zip",
  "rtf",
] as const;
export type Format = (typeof formats)[number];

/** How much of a file is looked at. */
const sampleSize = 4096;

/** The sample as ASCII: marks of two-byte encodings are gone, so that they do not hide the signs. */
function toSample(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, sampleSize));
  return text.replace(/^(?:ï»¿|ÿþ|þÿ)/, "").replaceAll("\0", "");
}

/** The first that fits: `PK` is Word's where the archive names a Word document. */
const signs: readonly [Format, (sample: string, bytes: Uint8Array) => boolean][] = [
  ["pdf", (sample) => sample.slice(0, 1024).includes("%PDF-")],
  ["docx", (sample, bytes) => sample.startsWith("PK\x03\x04") && namesWord(bytes)],
  ["zip", (sample) => sample.startsWith("PK\x03\x04")],
  ["ole", (sample) => sample.startsWith("ÐÏ\x11à¡±\x1aá")],
  ["rtf", (sample) => sample.startsWith("{\\rtf")],
  ["firstagenda", (sample) => /^\s*\{\s*"/.test(sample)],
  [
    "html",
    (sample) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
        sample,
      ),
  ],
];

function namesWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("word/document.xml");
}

const byExtension: Readonly<Record<string, Format>> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  pdf: "pdf",
  docx: "docx",
  json: "firstagenda",
};

/** `format` is what the content is; `expected` what the name promises, null where it promises nothing. */
export function detectFormat(
  bytes: Uint8Array,
  name: string,
): { format: Format; expected: Format | null } {
  const sample = toSample(bytes);
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const expected = byExtension[extension] ?? null;
  const format =
    signs.find(([, fits]) => fits(sample, bytes))?.[0] ?? plainFormat(expected, sample);
  return { format, expected };
}

/** Text without a sign of its own is what its name says, as far as text can be that. */
function plainFormat(expected: Format | null, sample: string): Format {
  if (expected === "markdown") return "markdown";
  return expected === "html" && /<[a-z]/i.test(sample) ? "html" : "text";
}
