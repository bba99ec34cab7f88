/** What shows of a mail's wrapping is no text; what only looks a little like it is. */
import { expect, test } from "vitest";
import { decoded, withoutWrapping } from "../../../../indexer/read/bundle/wrapping.ts";

const code = Buffer.from("Dagsordenen blev godkendt. ".repeat(8)).toString("base64");

test("a coded part goes with its head and its short last line", () => {
  const lines = [
    "Hermed referatet.",
    "--Del_1",
    "Content-Type: application/pdf;",
    ' name="a.pdf"',
    "",
    code.slice(0, 76),
    "Q2VyIQ==",
    "",
    "Godkendt.",
  ];
  expect(withoutWrapping(lines)).toEqual({
    lines: ["Hermed referatet.", "", "", "", "", "", "", "", "Godkendt."],
    removed: 5,
  });
});

test.each([
  "----------",
  "-----Oprindelig meddelelse-----",
  `Se https://www.kommune.example/${"referat/".repeat(10)}`,
  "Indhold: kajen, broen",
  " indrykket tekst",
])("»%s« is text", (line) => {
  expect(withoutWrapping([line])).toEqual({ lines: [line], removed: 0 });
});

test("an attachment that has lost how it is coded is the file that it was", () => {
  expect(Buffer.from(decoded(Buffer.from(code))).toString()).toContain(
    "Dagsordenen blev godkendt.",
  );
  const plain = Buffer.from("Dagsordenen blev godkendt. ".repeat(8));
  expect(decoded(plain)).toBe(plain);
});
