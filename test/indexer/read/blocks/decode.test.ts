import { expect, test } from "vitest";
import { decode } from "../../../../indexer/read/blocks/decode.ts";

const text = "Rådet drøftede ældres økonomi.\r\nGodkendt.";
const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf16 = new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = new Uint8Array(Buffer.from(utf16).swap16());

/** The text with four bytes a letter. */
function wide(little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  for (let at = 0; at < text.length; at += 1) view.setUint32(at * 4, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

test("a letter that UTF-32 does not have is told of", () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0, 0, ...wide(true), 0, 0xd8, 0, 0]);
  const { text: read, problems } = decode(bytes, "fil.txt");
  expect(read).toBe(`${text}\ufffd`);
  expect(problems.map(({ code }) => code)).toEqual(["invalid-bytes"]);
});

test.each([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
  ["Windows-1252", latin],
  ["UTF-16", utf16],
  ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...utf16])],
  ["UTF-16 big-endian", swapped],
  ["UTF-16 big-endian with a mark", Uint8Array.from([0xfe, 0xff, ...swapped])],
  ["UTF-32", wide(true)],
  ["UTF-32 with a mark", Uint8Array.from([0xff, 0xfe, 0, 0, ...wide(true)])],
  ["UTF-32 big-endian", wide(false)],
  ["UTF-32 big-endian with a mark", Uint8Array.from([0, 0, 0xfe, 0xff, ...wide(false)])],
])("%s is read as it was written", (_, bytes) => {
  expect(decode(bytes, "fil.txt")).toEqual({ text, problems: [] });
});

test("a UTF-8 file cut in the middle of a letter is still UTF-8, and says so", () => {
  const bytes = new TextEncoder().encode("æøå".repeat(20)).subarray(0, 119);
  const { text, problems } = decode(bytes, "fil.txt");
  expect(text.startsWith("æøåæøå")).toBe(true);
  expect(problems.map(({ code }) => code)).toEqual(["invalid-bytes"]);
});

test.each([
  ["empty-file", new Uint8Array(0)],
  ["empty-file", new TextEncoder().encode(" \n\n\t ")],
  ["not-text", Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 31)],
  ["not-text", new TextEncoder().encode("%PDF-1.7\n\u0000\u0001\u0002")],
])("what holds no text is %s, by name", (code, bytes) => {
  const { text, problems } = decode(bytes, "fil.txt");
  expect(text).toBe("");
  expect(problems[0]?.code).toBe(code);
  expect(problems[0]?.message).toContain("fil.txt");
});
