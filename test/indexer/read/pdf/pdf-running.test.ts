import { expect, test } from "vitest";
import { readPdf } from "../../../../indexer/read/pdf/read-pdf.ts";
import { writePdf } from "../../../support/minutes/pdf-writer.ts";

const prose = "Forvaltningen har set på kajen og foreslår, at den bygges om til foråret.";

/** A page for each pair of lines, one at the top and one at the foot. */
async function textOf(edges: readonly (readonly [string, string])[]): Promise<string[]> {
  const pages = edges.map(([top, foot]) => [
    { x: 60, y: 800, text: top, size: 11 },
    { x: 60, y: 600, text: prose, size: 11 },
    { x: 300, y: 30, text: foot, size: 11 },
  ]);
  const { blocks } = await readPdf(new Uint8Array(writePdf(pages)), "m.pdf");
  return blocks.map(({ text }) => text).filter((text) => text !== "" && text !== prose);
}

const romans = ["i", "ii", "iii", "iv"];

test.each([
  ["figures", (nth: number) => `${nth}`],
  ["Roman figures", (nth: number) => romans[nth - 1] ?? ""],
  ["a figure behind the body's name", (nth: number) => `Byrådet, 12. marts 2024 | ${nth}`],
  ["left and right pages", (nth: number) => (nth % 2 ? `Referat ${nth}` : `${nth} Byrådet`)],
])("page numbers are no text: %s", async (_, print) => {
  const foots = [1, 2, 3, 4].map((nth) => ["", print(nth)] as const);
  expect(await textOf(foots)).toEqual([]);
});

test.each([
  [
    "with a full stop",
    (nth: number) => `${nth}. Sag om ${"kajen broen taget vejen".split(" ")[nth - 1]}`,
  ],
  ["after a word", (nth: number) => `Punkt ${nth}`],
  [
    "alone before a title",
    (nth: number) => `${nth} ${"Kajen Broen Taget Vejen".split(" ")[nth - 1]}`,
  ],
])(
  "items that each begin a page are text, though their numbers count the pages: %s",
  async (_, print) => {
    const tops = [1, 2, 3, 4].map((nth) => [print(nth), ""] as const);
    expect(await textOf(tops)).toEqual(tops.map(([top]) => top));
  },
);
