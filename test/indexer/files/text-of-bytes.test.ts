import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CodePage, ibm, macRoman, windows1252 } from "../../../indexer/files/code-pages.ts";
import { factsOf, readSourceFile } from "../../../indexer/files/source-file.ts";
import { textOfBytes } from "../../../indexer/files/text-of-bytes.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const text = "Børnene på Ærø får »gratis« frugt, sagde Åse Øster.";

const inPage = ({ upper }: CodePage, words: string) =>
  Uint8Array.from(words, (sign) =>
    sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : upper.indexOf(sign) + 128,
  );

test.each([
  ["Windows-1252", windows1252, null],
  ["Mac Roman", macRoman, "Mac Roman"],
  ["code page 850", ibm, "kodetabel 850 eller 865"],
])("text in %s is read, and told of where it is a rare encoding", (_, page, guessed) => {
  expect(textOfBytes(inPage(page, text))).toEqual({ kind: "text", text, broken: 0, guessed });
});

test("one Danish letter tells the code page; without any it is Windows-1252", () => {
  const read = (page: CodePage, words: string) => textOfBytes(inPage(page, words));
  expect(read(ibm, "Havneudvalgets møde")).toMatchObject({ text: "Havneudvalgets møde" });
  expect(read(macRoman, "Havneudvalgets møde")).toMatchObject({ text: "Havneudvalgets møde" });
  expect(read(windows1252, "17.30 – 19.00, 4 € pr. m²")).toMatchObject({
    text: "17.30 – 19.00, 4 € pr. m²",
    guessed: null,
  });
});

const bom = Buffer.from([0xef, 0xbb, 0xbf]);
const facts = { municipality: "Østerlø", files: { "åben.txt": { body: "Byrådet" } } };
const json = JSON.stringify(facts);

test.each([
  ["UTF-8 with a mark", Buffer.concat([bom, Buffer.from(json)])],
  ["UTF-8 with two marks", Buffer.concat([bom, bom, Buffer.from(json)])],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${json}`, "utf16le")],
  ["Windows-1252", Buffer.from(json, "latin1")],
  ["decomposed letters", Buffer.from(json.normalize("NFD"))],
])("a _source.json in %s is read, and knows its files by composed names", async (_, bytes) => {
  const folder = makeTempFolder("source");
  await writeFile(join(folder, "_source.json"), bytes);
  const source = await readSourceFile(folder, folder);
  expect(source).toEqual(facts);
  expect(factsOf(source, "åben.txt".normalize("NFD")).body).toBe("Byrådet");
});

test("up to one broken letter in ten others that are not ASCII is still UTF-8, more is a code page", () => {
  const broken = (count: number) =>
    Uint8Array.from([...new TextEncoder().encode("åben ".repeat(20)), ...Array(count).fill(0xe6)]);
  expect(textOfBytes(broken(2))).toMatchObject({ broken: 2, text: expect.stringMatching(/^åben/) });
  expect(textOfBytes(broken(3))).toMatchObject({ broken: 0, text: expect.stringMatching(/^Ã/) });
});

test.each([
  ['<meta charset="macintosh">', macRoman],
  ['<meta http-equiv="Content-Type" content="text/html; charset=x-mac-roman">', macRoman],
  ['<?xml version="1.0" encoding="IBM850"?>', ibm],
  ["<meta charset=iso-8859-1>", windows1252],
])("%s tells where no Danish letter does", (declared, page) => {
  const words = `${declared}<p>« 4 § »</p>`;
  expect(textOfBytes(inPage(page, words))).toMatchObject({ text: words });
});

test("letters outweigh a declaration that is not true", () => {
  const words = '<meta charset="iso-8859-1"><p>Børnene på Ærø får frugt</p>';
  expect(textOfBytes(inPage(ibm, words))).toMatchObject({ text: words });
  expect(textOfBytes(Buffer.from(words))).toMatchObject({ text: words, guessed: null });
});
