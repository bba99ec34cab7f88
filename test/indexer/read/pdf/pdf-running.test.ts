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

test("what runs on the pages is kept beside the text, for it may say whose the minutes are", async () => {
  const pages = [1, 2, 3].map((nth) => [
    { x: 60, y: 800, text: "Nybro Kommune - Havneudvalget" },
    { x: 60, y: 600, text: `${prose} ${"abc"[nth - 1]}` },
  ]);
  const { blocks, around } = await readPdf(new Uint8Array(writePdf(pages)), "m.pdf");
  expect(around).toEqual(["Nybro Kommune - Havneudvalget"]);
  expect(blocks.map(({ text }) => text).join(" ")).not.toContain("Nybro");
});

test("a label that ends two pages at one height, and heads what the next ones begin with, is text", async () => {
  const page = (nth: number, last: string) => [
    { x: 60, y: 700, text: `${nth}. Kajen` },
    { x: 60, y: 680, text: `${prose} ${"abc"[nth]}` },
    ...(nth === 2 ? [{ x: 60, y: 640, text: "Afgørelse" }] : []),
    { x: 60, y: 600, text: last },
    { x: 60, y: 580, text: `Linje ${"abc"[nth]}` },
    { x: 60, y: 560, text: `Ord ${"abc"[nth]}` },
    { x: 60, y: 70, text: nth < 2 ? "Afgørelse" : "Farvel" },
  ];
  const pages = [page(0, "Et"), page(1, "To"), page(2, "Tre")];
  const { blocks } = await readPdf(new Uint8Array(writePdf(pages)), "m.pdf");
  expect(blocks.filter(({ text }) => text === "Afgørelse")).toHaveLength(3);
});

test("what a browser prints above and below a page is no text", async () => {
  const page = [
    { x: 24, y: 810, text: "5/4/26, 10:12 AM" },
    { x: 300, y: 810, text: "Referat" },
    { x: 60, y: 600, text: prose },
    { x: 24, y: 20, text: "https://nybro.example/referat" },
    { x: 550, y: 20, text: "1/1" },
  ];
  const { blocks } = await readPdf(new Uint8Array(writePdf([page])), "m.pdf");
  expect(blocks.map(({ text }) => text)).toEqual([prose]);
});

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
