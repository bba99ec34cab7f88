/** Civil registration numbers are masked in what office programs save, however they part them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unguarded } from "../../../../indexer/read/guard.ts";
import { createMinutesReader } from "../../../../indexer/read/read.ts";
import { writeOdt, writeRtf } from "../../../support/minutes/print/office-settings.ts";

const reader = createMinutesReader(unguarded, null);
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/office/${name}`, import.meta.url));

async function readAll(bytes: Buffer, name: string) {
  const { blocks, problems } = await reader.readBytes(bytes, name);
  return { all: JSON.stringify({ blocks, problems }), codes: problems.map(({ code }) => code) };
}

test.each([
  ["whole", "Ansøger 010190-1234 klager"],
  ["with a hyphen that no line breaks at", "Ansøger 010190\\_1234 klager"],
  ["parted by a change of letters", "Ansøger {\\b 010190}-{\\i 1234} klager"],
  ["in a cell", "\\trowd \\pard\\intbl CPR\\cell \\pard\\intbl 010190-1234\\cell \\row"],
])("in RTF: %s", async (_, body) => {
  const { all, codes } = await readAll(writeRtf(`\\pard ${body}\\par`), "m.rtf");
  expect(all).not.toMatch(/010190|1234/);
  expect(codes).toContain("civil-number-masked");
});

test.each([
  ["whole", "<text:p>Ansøger 010190-1234 klager</text:p>"],
  [
    "parted by a change of letters",
    "<text:p>Ansøger <text:span>010190</text:span>-<text:span>1234</text:span> klager</text:p>",
  ],
  ["behind a tab", "<text:p>CPR<text:tab/>010190-1234</text:p>"],
])("in OpenDocument: %s", async (_, text) => {
  const { all, codes } = await readAll(writeOdt(text), "m.odt");
  expect(all).not.toMatch(/010190|1234/);
  expect(codes).toContain("civil-number-masked");
});

/** The same document with other words of the same length, in whichever way it keeps its letters. */
function withWords(bytes: Buffer, from: string, to: string): Buffer {
  for (const encoding of ["utf16le", "latin1"] as const) {
    const at = bytes.indexOf(Buffer.from(from, encoding));
    if (at < 0) continue;
    const changed = Buffer.from(bytes);
    Buffer.from(to, encoding).copy(changed, at);
    return changed;
  }
  throw new Error(`the document has no »${from}«`);
}

test("in Word's older format", async () => {
  const doc = withWords(fixture("havneudvalget.doc"), "Den koster 4", "010190-1234 ");
  const { all, codes } = await readAll(doc, "m.doc");
  expect(all).not.toMatch(/010190-?1234/);
  expect(codes).toContain("civil-number-masked");
});
