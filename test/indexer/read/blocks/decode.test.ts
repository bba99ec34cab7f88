import { expect, test } from "vitest";
import { decode } from "../../../../indexer/read/blocks/decode.ts";

const text = "Rådet drøftede ældres økonomi.\r\nGodkendt.";
const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf16 = new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = new Uint8Array(Buffer.from(utf16).swap16());

test.each([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
  ["Windows-1252", latin],
  ["UTF-16", utf16],
  ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...utf16])],
  ["UTF-16 big-endian", swapped],
  ["UTF-16 big-endian with a mark", Uint8Array.from([0xfe, 0xff, ...swapped])],
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
