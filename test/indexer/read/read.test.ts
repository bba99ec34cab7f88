import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { createGuardedReader } from "../../../indexer/threads/guarded-reader.ts";
import { writeDocx } from "../../support/minutes/docx-writer.ts";
import { writePdf } from "../../support/minutes/pdf-writer.ts";
import { asZip } from "../../support/minutes/print/office-settings.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const reader = createGuardedReader();
afterAll(reader.close);

const docx = writeDocx([{ kind: "paragraph", text: "Referat" }]);
const pdf = writePdf([[{ x: 60, y: 800, text: "Referat af mødet i Økonomiudvalget" }]]);
const html = Buffer.from("<!doctype html><p>Referat</p>");
const utf16 = Buffer.from("\ufeff<html><p>Referat på ærø</p></html>", "utf16le");

const codes = async (bytes: Uint8Array, name: string) =>
  (await reader.readBytes(bytes, name)).problems.map(({ code }) => code);

test.each([
  ["referat.txt", Buffer.from("Referat"), []],
  ["referat", Buffer.from("Referat"), []],
  ["referat.md", Buffer.from("# Referat"), []],
  ["referat.html", html, []],
  ["referat.aspx", html, []],
  ["referat.html", utf16, []],
  ["referat.docx", docx, []],
  ["referat.pdf", pdf, []],
  ["referat.doc", pdf, []],
  ["referat.pdf", docx, ["mislabelled"]],
  ["referat.txt", html, ["mislabelled"]],
  ["referat.pdf", Buffer.from("Referat"), ["mislabelled"]],
  ["referat.pdf", Buffer.from([0, 1, 2, 3, 255]), ["mislabelled", "not-text"]],
  ["referat.docx", Buffer.alloc(0), ["empty-file"]],
  ["referat.docx", Buffer.from("PK\x03\x04andet", "latin1"), ["mislabelled", "damaged"]],
  ["referat.rtf", Buffer.from("{\\rtf1 Referat}"), []],
  ["referat.DOC", Buffer.from("{\\rtf1 Referat}"), []],
  ["referat", Buffer.from("<div><p>Referat</p></div>"), []],
  ["referat.xlsx", asZip({ "[Content_Types].xml": Buffer.from("<x/>") }), ["unknown-format"]],
  ["referat.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), ["unknown-format"]],
])("%s is read by what it holds", async (name, bytes, expected) => {
  const { problems, blocks } = await reader.readBytes(bytes, name);
  expect(problems.map(({ code }) => code)).toEqual(expected);
  const readable = !expected.some((code) =>
    ["not-text", "empty-file", "unknown-format", "damaged"].includes(code),
  );
  expect(blocks.length > 0).toBe(readable);
});

test("a Word document with a password is told from an old one", async () => {
  const container = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  expect(await codes(container, "referat.docx")).toEqual(["mislabelled", "encrypted"]);
});

test("a file that takes too long is given up, and the next one is read", async () => {
  const hasty = createGuardedReader({ seconds: 0.001, megabytes: 900 });
  const [slow, text] = await Promise.all([
    hasty.readBytes(pdf, "langsom.pdf"),
    hasty.readBytes(Buffer.from("Referat"), "referat.txt"),
  ]);
  expect(slow).toMatchObject({ blocks: [], problems: [{ code: "too-slow" }] });
  expect(text.blocks).toHaveLength(1);
  await hasty.close();
});

test("a PDF that unpacks to far more than it holds is given up, and the next one is read", async () => {
  const modest = createGuardedReader({ seconds: 60, megabytes: 200 });
  const stream = deflateSync(Buffer.alloc(600_000_000, " "), { level: 1 });
  const bomb = Buffer.concat([
    Buffer.from(
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n" +
        "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n" +
        `4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    stream,
    Buffer.from("\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n"),
  ]);
  const { problems } = await modest.readBytes(bomb, "bombe.pdf");
  expect(problems).toMatchObject([{ code: "too-large" }]);
  expect((await modest.readBytes(pdf, "referat.pdf")).problems).toEqual([]);
  await modest.close();
});

test("a file on disk is read by its path; one that is not there throws", async () => {
  const path = join(makeTempFolder("read"), "referat.pdf");
  await writeFile(path, pdf);
  expect((await reader.readFile(path)).blocks[0]?.text).toBe("Referat af mødet i Økonomiudvalget");
  await expect(reader.readFile(`${path}x`)).rejects.toMatchObject({ code: "ENOENT" });
});
