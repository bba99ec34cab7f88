import { expect, test } from "vitest";
import { readPdf } from "../../../../indexer/read/pdf/read-pdf.ts";
import { type PlacedText, wrap, writePdf } from "../../../support/minutes/pdf-writer.ts";

const prose = (word: string) =>
  `Udvalget har drøftet ${word} og finder, at forslaget skal undersøges nærmere, inden der træffes beslutning. `
    .repeat(5)
    .trim();

/** Lines below one another from `y` on. */
function column(text: string, x: number, y: number, width: number): PlacedText[] {
  return wrap(text, width).map((line, i) => ({ x, y: y - 14 * i, text: line }));
}

const textsOf = async (pages: readonly (readonly PlacedText[])[]) =>
  (await readPdf(writePdf(pages), "fil.pdf")).blocks.map(({ text }) => text);

test("a paragraph broken into lines is one again, and one that ended is not", async () => {
  const text = prose("planen");
  const page = [...column(text, 60, 780, 460), ...column("Godkendt.", 60, 780 - 14 * 8, 460)];
  expect(await textsOf([page])).toEqual([text, "", "Godkendt."]);
});

test("words cut at a line's end are whole again, and real hyphens stay", async () => {
  const page = [
    ...column(prose("a"), 60, 780, 460),
    {
      x: 60,
      y: 600,
      text: "Forslaget om en ny indretning af torvet og gaderne omkring den gamle kom-",
    },
    {
      x: 60,
      y: 586,
      text: "muneskole sendes til høring hos de berørte naboer og i udvalget for børne-",
    },
    { x: 60, y: 572, text: "og ungepolitik." },
  ];
  const [, , text] = await textsOf([page]);
  expect(text).toContain("den gamle kommuneskole sendes");
  expect(text).toContain("udvalget for børne- og ungepolitik.");
});

test("two columns are read one after the other, and what crosses them in its place", async () => {
  const [left, right] = [prose("skolen"), prose("vejen")];
  const page = [
    {
      x: 60,
      y: 800,
      text: "Referat af mødet i Økonomiudvalget den 4. maj 2026 klokken 16 på rådhuset i byen",
    },
    ...column(left, 60, 770, 220),
    ...column(right, 310, 770, 220),
  ];
  const texts = (await textsOf([page])).filter(Boolean);
  expect(texts).toEqual([page[0]?.text, left, right]);
});

test("labels with values beside them, and tables, are read row by row", async () => {
  const rows = ["Mødedato", "Mødested", "Start", "Slut", "Referent", "Formand", "Afbud"].map(
    (label, i): PlacedText[] => [
      { x: 60, y: 780 - 16 * i, text: label },
      { x: 200, y: 780 - 16 * i, text: `værdi ${i}` },
    ],
  );
  expect((await textsOf([rows.flat()])).slice(0, 2)).toEqual([
    "Mødedato\tværdi 0",
    "Mødested\tværdi 1",
  ]);
});

test("rows without numbers are items where a head names titles and decisions, and cells go on below", async () => {
  const at = [70, 200, 480];
  const row = (y: number, ...cells: string[][]): PlacedText[] =>
    cells.flatMap((lines, i) =>
      lines.map((text, line) => ({ x: at[i] ?? 0, y: y - 13 * line, text })),
    );
  const page = [
    row(780, ["Til stede: Aja Lund"]),
    row(740, ["Emne"], ["Beslutning"], ["Hvem"]),
    row(
      718,
      ["Hegn ved", "skolen"],
      ["Rådet maler hegnet til foråret, og", "det bliver grønt."],
      ["Bo"],
    ),
    row(683, ["Eventuelt"], ["Intet."]),
  ];
  const texts = (await textsOf([page.flat()])).filter(Boolean);
  expect(texts).toEqual([
    "Til stede: Aja Lund",
    "Hegn ved skolen",
    "Beslutning",
    "Rådet maler hegnet til foråret, og det bliver grønt.",
    "Hvem",
    "Bo",
    "Eventuelt",
    "Beslutning",
    "Intet.",
  ]);
});

test("labels beside what they head, item after item, stand above it; facts of a head do not", async () => {
  const row = (y: number, label: string, ...lines: string[]): PlacedText[] => [
    { x: 60, y, text: label },
    ...lines.map((text, i) => ({ x: 170, y: y - 14 * i, text })),
  ];
  const page = [
    row(780, "Mødested", "Rådhuset."),
    row(740, "Beslutning", "Rådet maler hegnet til foråret, og", "det bliver grønt."),
    row(690, "Sagsbehandler", "Aja Lund"),
    row(670, "Beslutning", "Udsat."),
    row(650, "Sagsbehandler", "Bo Krag"),
  ];
  expect((await textsOf([page.flat()])).filter(Boolean)).toEqual([
    "Mødested\tRådhuset.",
    "Beslutning",
    "Rådet maler hegnet til foråret, og",
    "det bliver grønt.",
    "Sagsbehandler\tAja Lund",
    "Beslutning",
    "Udsat.",
    "Sagsbehandler\tBo Krag",
  ]);
});

test("a table of items is read item by item, however short its rows are", async () => {
  const at = [70, 110, 250, 460];
  const row = (y: number, ...cells: string[]): PlacedText[] =>
    cells.flatMap((text, i) => (text === "" ? [] : [{ x: at[i] ?? 0, y, text }]));
  const rows = (...heads: string[]) => [
    row(700, ...heads),
    row(680, "1", "Dagsorden", "Dagsordenen blev godkendt.", "Aja"),
    row(660, "2", "Hegn", "Hegnet bliver malet til foråret.", ""),
    row(640, "3", "Eventuelt", "Mødet flyttes til maj.", "Bo"),
  ];
  const items = await textsOf([rows("Punkt", "Sag", "Beslutning", "Hvem").flat()]);
  expect(items.filter(Boolean)).toEqual([
    "1. Dagsorden",
    "Beslutning",
    "Dagsordenen blev godkendt.",
    "Hvem",
    "Aja",
    "2. Hegn",
    "Beslutning",
    "Hegnet bliver malet til foråret.",
    "3. Eventuelt",
    "Beslutning",
    "Mødet flyttes til maj.",
    "Hvem",
    "Bo",
  ]);
  const near = rows("Punkt", "", "Beslutning", "Hvem").flat();
  expect(await textsOf([[...near, { x: 99, y: 700, text: "Sag" }]])).toContain("1. Dagsorden");
  const people = await textsOf([rows("Plads", "Navn", "Opgave", "By").flat()]);
  expect(people[1]).toContain("Dagsorden");
  expect(people).not.toContain("1. Dagsorden");
});

test("running heads, feet and page numbers are gone, and a page's own first line is not", async () => {
  const pages = ["et", "to", "tre"].map((word, i): PlacedText[] => [
    { x: 60, y: 810, text: "Byrådet - Referat", size: 9 },
    { x: 60, y: 770, text: `Side om ${word}` },
    { x: 60, y: 400 - 30 * i, text: "Godkendt." },
    { x: 280, y: 30, text: `Side ${i + 1} af 3`, size: 9 },
  ]);
  const texts = (await textsOf(pages)).filter(Boolean);
  expect(texts).toEqual([
    "Side om et",
    "Godkendt.",
    "Side om to",
    "Godkendt.",
    "Side om tre",
    "Godkendt.",
  ]);
});

test("a sentence goes on over a page break", async () => {
  const text = prose("budgettet");
  const lines = column(text, 60, 780, 460);
  const cut = 4;
  const pages = [
    lines.slice(0, cut),
    lines.slice(cut).map((line) => ({ ...line, y: line.y + 56 })),
  ];
  expect(await textsOf(pages)).toEqual([text]);
});

test("larger letters are headings; pages are counted and lines never fall", async () => {
  const { blocks } = await readPdf(
    writePdf([
      [{ x: 60, y: 800, text: "Referat", size: 22 }, ...column(prose("a"), 60, 760, 460)],
      [{ x: 60, y: 800, text: "2. Næste punkt", size: 14 }, ...column(prose("b"), 60, 770, 460)],
    ]),
    "fil.pdf",
  );
  const headed = blocks.filter(({ heading }) => heading > 0);
  expect(headed.map(({ text, heading, page }) => [text, heading, page])).toEqual([
    ["Referat", 1, 1],
    ["2. Næste punkt", 2, 2],
  ]);
  const numbers = blocks.map(({ line }) => line);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test("a scanned PDF is a problem, not an empty meeting; a page that may be one is named", async () => {
  expect(await readPdf(writePdf([[], []]), "skannet.pdf")).toMatchObject({
    blocks: [],
    problems: [{ code: "no-text-layer" }],
  });
  const mixed = await readPdf(writePdf([column(prose("a"), 60, 780, 460), []]), "fil.pdf");
  expect(mixed.problems).toMatchObject([
    { code: "page-without-text", message: expect.stringContaining("Side 2") },
  ]);
});

test("a PDF that is locked, cut off or broken says which", async () => {
  const page = column(prose("a"), 60, 780, 460);
  const key = (byte: string) => `<${byte.repeat(32)}>`;
  const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key("11")} /U ${key("22")} >>`;
  const codes = async (bytes: Uint8Array) =>
    (await readPdf(bytes, "fil.pdf")).problems.map(({ code }) => code);
  expect(await codes(writePdf([page], lock))).toEqual(["encrypted"]);
  expect(await codes(writePdf([page]).subarray(0, 300))).toEqual(["damaged"]);
  expect(await codes(Buffer.from("%PDF-1.7\nintet"))).toEqual(["damaged"]);
});

test("text drawn twice a hair apart is read once, and the same word twice in a line stays twice", async () => {
  const bold = (x: number, y: number, text: string) => [
    { x, y, text },
    { x: x + 0.4, y: y + 0.2, text },
  ];
  const page = [
    ...bold(60, 700, "Referat fra mødet i Havneudvalget"),
    { x: 60, y: 650, text: "nej" },
    { x: 84, y: 650, text: "nej" },
  ];
  const { blocks } = await readPdf(writePdf([page]), "fil.pdf");
  expect(blocks.map(({ text }) => text).filter(Boolean)).toEqual([
    "Referat fra mødet i Havneudvalget",
    "nej nej",
  ]);
});

test("a letterhead at the right of the first page stands above its head, and runs into none of its lines", async () => {
  const at = (x: number, y: number, fall: number, ...lines: readonly string[]): PlacedText[] =>
    lines.map((text, i) => ({ x, y: y - fall * i, text, size: fall - 3 }));
  const head = ["Referat", "Havneudvalget", "Mødedato: 4. maj 2026", "Afbud: Aja Lund"];
  const sender = ["Nybro Kommune", "Skolegade 1", "9999 Nybro", "Tlf. 11 22 33 44"];
  const page = [...at(60, 780, 14, ...head), ...at(430, 780, 11, ...sender)];
  expect((await textsOf([page])).filter(Boolean)).toEqual([...sender, ...head]);
  const facts = [
    ...at(60, 780, 14, "Mødedato", "Mødested", "Formand"),
    ...at(330, 780, 14, "4. maj 2026", "Skolegade 1", "Aja Lund"),
  ];
  expect((await textsOf([facts]))[0]).toBe("Mødedato\t4. maj 2026");
});

test("a label begins a line, however full the one above it is", async () => {
  const names = "Til stede: Aja Lund (A), Bo Krag (B), Cai Mørk (C), Dan Toft (D), Eva Skov (E)";
  const page = [
    ...column(prose("planen"), 60, 780, 420),
    { x: 60, y: 600, text: names },
    { x: 60, y: 586, text: "Fraværende: Finn Dam (F)" },
  ];
  expect((await textsOf([page])).slice(-2)).toEqual([names, "Fraværende: Finn Dam (F)"]);
});

test.each(["1.", "1.2", "2.1.3", "a)", "12"])(
  "the mark %s before a text is no cell",
  async (mark) => {
    const row = (y: number) => [
      { x: 60, y, text: mark },
      { x: 96, y, text: "Kajen" },
    ];
    expect((await textsOf([[...row(700), ...column(prose("x"), 60, 660, 460)]]))[0]).toBe(
      `${mark} Kajen`,
    );
  },
);
