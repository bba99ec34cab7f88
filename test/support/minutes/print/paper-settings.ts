/** Ways of setting minutes that only paper knows: columns of several kinds, word breaks, drop caps, notes. */
import { PDFDocument, StandardFonts } from "pdf-lib";
import type { Browser } from "playwright-core";
import { type PrintedLine, type PrintedMeeting, toPrintedLines } from "../printed-meeting.ts";
import { asPage, asRows, escapeHtml, page, partsOf, toTag } from "./html-settings.ts";
import { printPdf, styles } from "./pdf-settings.ts";

const three = `${styles.usual} main { columns: 3; column-gap: 7mm; font-size: 9pt } h1, h2, h3 { font-size: 9pt; margin: 4px 0 } p { margin: 4px 0 }`;
const spanning = `${styles.columns} h1, h2 { column-span: all; margin: 10px 0 }`;
const spaced = `${styles.usual} h1, h2 { letter-spacing: 0.25em } h3 { letter-spacing: 3px; text-transform: uppercase; font-size: 9pt }`;
const dropped = `${styles.usual} h3 + p::first-letter { font-size: 34pt; line-height: 0.8; float: left; padding-right: 3px }`;
const broken = `${styles.usual} body { width: 105mm; text-align: justify; hyphens: manual }`;

/** Three columns, in portrait or landscape. */
export const inThreeColumns = (browser: Browser, meeting: PrintedMeeting, landscape?: true) =>
  printPdf(browser, asPage(meeting, three), landscape ? { landscape } : {});

/** Two columns below each heading, which runs over both. */
export const underHeadings = (browser: Browser, meeting: PrintedMeeting) =>
  printPdf(browser, asPage(meeting, spanning));

/** Every second item in two columns, the others over the whole page. */
export function inMixedColumns(browser: Browser, meeting: PrintedMeeting) {
  const { head, items } = partsOf(meeting);
  const bands = items.map((lines, i) => {
    const inner = lines.map(toTag).join("");
    return i % 2 === 0 ? `<div class="two">${inner}</div>` : inner;
  });
  const style = `${styles.usual} .two { columns: 2; column-gap: 9mm }`;
  return printPdf(browser, page(`${head.map(toTag).join("")}${bands.join("")}`, style));
}

const members =
  "Deltagere;Aja Lundsgaard (A);Bo Krag Sørensen (V);Else Thygesen (F);Ivar Nørby Bæk (C);Sanne Ravn-Holm (Ø);Kåre Ågård (B);Mette Friis (A);Ole Bang (V)".split(
    ";",
  );

/** The first page has a narrow column with those who took part beside the text. */
export function besideMembers(browser: Browser, meeting: PrintedMeeting, side: "left" | "right") {
  const aside = `<aside>${members.map((text) => `<p>${text}</p>`).join("")}</aside>`;
  const body = toPrintedLines(meeting).map(toTag).join("");
  const style = `${styles.usual} aside { position: absolute; top: 0; ${side}: 0; width: 38mm; font-size: 8pt } aside p { margin: 3px } main { position: relative; padding-${side}: 46mm }`;
  return printPdf(browser, page(aside + body, style));
}

/** A table whose head is repeated on every page and whose rows are broken over pages. */
export function asHeadedRows(browser: Browser, meeting: PrintedMeeting) {
  const head = "<thead><tr><th>Nr.</th><th>Punkt</th><th>Behandling</th></tr></thead>";
  const html = asRows(meeting, `${styles.grid} table { font-size: 14pt } td { padding: 8px }`);
  return printPdf(browser, html.replace("<table>", `<table>${head}`));
}

/** Words broken at their soft hyphens in a narrow, justified column. */
export function withWordBreaks(browser: Browser, meeting: PrintedMeeting) {
  const soften = (line: PrintedLine): PrintedLine =>
    line.kind === "text"
      ? { ...line, text: line.text.replace(/(\p{Ll}{3,}?[aeiouyæøå])(?=\p{Ll}{3})/gu, "$1\u00ad") }
      : line;
  const body = toPrintedLines(meeting).map((line) => toTag(soften(line)));
  return printPdf(browser, page(body.join(""), broken));
}

export const inSpacedLetters = (browser: Browser, meeting: PrintedMeeting) =>
  printPdf(browser, asPage(meeting, spaced));

export const withDropCaps = (browser: Browser, meeting: PrintedMeeting) =>
  printPdf(browser, asPage(meeting, dropped));

/** The notes' numbers stand raised in the case descriptions, the notes in small letters at the foot of the page. */
export async function withFootnotes(browser: Browser, meeting: PrintedMeeting) {
  let label = "";
  const body = toPrintedLines(meeting).map((line) => {
    if (line.kind === "label") label = line.text;
    const noted = line.kind === "text" && label === "Resume";
    return noted ? `<p>${escapeHtml(line.text)}<sup>1</sup></p>` : toTag(line);
  });
  const style = `${styles.usual} sup { font-size: 7pt } @page { margin-bottom: 45mm }`;
  return drawOnPages(await printPdf(browser, page(body.join(""), style), { foot: "45mm" }), () => [
    { text: "1", x: 57, y: 104, size: 5 },
    { text: "Beløbet er i årets priser og kan blive", x: 62, y: 100, size: 8 },
    { text: "reguleret, når budgettet er vedtaget.", x: 57, y: 90, size: 8 },
  ]);
}

type Drawn = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

/** Each page with more texts on it; `what` is told the page's number from 1 and how many there are. */
async function drawOnPages(
  bytes: Uint8Array,
  what: (nth: number, all: number) => readonly Drawn[],
) {
  const pdf = await PDFDocument.load(bytes);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const pages = pdf.getPages();
  for (const [i, sheet] of pages.entries())
    for (const { text, ...place } of what(i + 1, pages.length))
      sheet.drawText(text, { ...place, font });
  return pdf.save();
}

type PrintNumber = (nth: number, all: number, meeting: PrintedMeeting) => string;

/** How a page's number is printed; the first page is 1. */
export const numberForms: readonly { readonly form: string; readonly print: PrintNumber }[] = [
  { form: "alene", print: (nth) => `${nth}` },
  { form: "mellem streger", print: (nth) => `- ${nth} -` },
  { form: "af alle", print: (nth, all) => `Side ${nth} af ${all}` },
  { form: "med skråstreg", print: (nth, all) => `${nth}/${all}` },
  { form: "i romertal", print: (nth) => romans[nth - 1] ?? "" },
  { form: "efter udvalget", print: (nth, _, { body, date }) => `${body}, ${date} – side ${nth}` },
  {
    form: "skiftevis til venstre og højre",
    print: (nth, _, { body, date }) =>
      nth % 2 === 0 ? `${nth}   ${body}` : `Referat ${date}   ${nth}`,
  },
];
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** Each page's number in this form, at its foot. */
export async function withNumbers(browser: Browser, meeting: PrintedMeeting, print: PrintNumber) {
  const bytes = await printPdf(browser, asPage(meeting, styles.usual));
  return drawOnPages(bytes, (nth, all) => [
    { text: print(nth, all, meeting), x: 300, y: 30, size: 9 },
  ]);
}

/** Every second page lies down. */
export async function lyingAndStanding(browser: Browser, meeting: PrintedMeeting) {
  const html = asPage(
    meeting,
    `${styles.usual} @page { size: A4 } @page :left { size: A4 landscape }`,
  );
  return printPdf(browser, html, { ownSize: true });
}
