/** The same document in every office format, as a program writes it, is the same meeting. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unguarded } from "../../../../indexer/read/guard.ts";
import { createMinutesReader } from "../../../../indexer/read/read.ts";
import { itemsIn } from "../../../support/minutes/print/same-as-text.ts";

const reader = createMinutesReader(unguarded, null);
const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/office/${name}`, import.meta.url));
const formats = ["docx", "doc", "odt", "rtf"];

async function meetingOf(bytes: Uint8Array, name: string) {
  const items = await itemsIn(reader, bytes, name);
  return items.map(({ number, title, caseNumber, decision, sections }) => ({
    ...{ number, title, caseNumber, decision },
    sections: sections.map(({ type, text }) => [type, text.replace(/\s+/g, " ")]),
  }));
}

const text = `Referat

Udvalg: Havneudvalget
Mødedato: 12. marts 2024
Mødested: Lokale 2

41. Kajen i Nordhavn

Sagsnr.: 12.01.00-G01-1-24

Sagsfremstilling

Kajen er gammel og slidt[1].

[1] Beløbet er i 2024-priser.

Den koster 4 mio. kr.

Indstilling

Forvaltningen indstiller,

a) at kajen bygges,

b) at broen males.

Beslutning

Godkendt.

42. Broen ved Sundet

Sagsnr.: 12.01.00-G01-2-24

Sagsfremstilling

Post\tBeløb
Maling\t100
I alt

Punkter i planen:

• Male

• Skrabe

Se boksen om Ærø – og mere.

Tekst i boksen.

Beslutning

Taget til efterretning.

43. Skolens tag

Sagsnr.: 12.01.00-G01-3-24

Beslutning

Udsat til næste møde.

Fraværende: Ida Bæk (F)
`;

test.each(formats)(
  "numbers, changes, notes and boxes of a .%s are those of its text",
  async (format) => {
    const name = `havneudvalget.${format}`;
    expect(await meetingOf(fixture(name), name)).toEqual(
      await meetingOf(Buffer.from(text), "m.txt"),
    );
    const { problems } = await reader.readBytes(fixture(name), name);
    expect(problems).toMatchObject([
      { code: "hidden-text", message: expect.stringContaining("10") },
    ]);
  },
);

test.each(formats)("the rows of a table in a .%s are items", async (format) => {
  const items = await itemsIn(reader, fixture(`raekker.${format}`), `raekker.${format}`);
  expect(items.map(({ number, title, decision }) => [number, title, decision])).toEqual([
    ["7", "Kajen i Nordhavn", "Godkendt."],
    ["8", "Broen ved Sundet", "Taget til efterretning."],
    ["9", "Skolens tag", "Udsat til næste møde, så taget kan ses efter."],
  ]);
});

/** Where a binary Word document's own head begins; its flags lie ten bytes on. */
function headOf(doc: Buffer): number {
  return doc.indexOf(Buffer.from([0xec, 0xa5]), 512);
}

test.each([
  ["locked", (doc: Buffer) => doc.writeUInt16LE(0x0100, headOf(doc) + 10), "encrypted"],
  [
    "older than Word 97",
    (doc: Buffer) => doc.writeUInt16LE(0x68, headOf(doc) + 2),
    "unknown-format",
  ],
])("a .doc that is %s is told of", async (_, change, code) => {
  const doc = Buffer.from(fixture("havneudvalget.doc"));
  change(doc);
  expect((await reader.readBytes(doc, "m.doc")).problems).toMatchObject([{ code }]);
});

test("a .doc that ends anywhere gives a problem with its name, never half of its text unsaid", async () => {
  const doc = fixture("havneudvalget.doc");
  for (let size = 8; size < doc.length - 512; size += 701) {
    const { blocks, problems } = await reader.readBytes(doc.subarray(0, size), "halv.doc");
    expect(blocks).toEqual([]);
    expect(problems[0]?.message).toContain("halv.doc");
  }
});
