/** Minutes printed to PDF: by a browser, and changed after as scanners and old print drivers do. */
import { degrees, PDFDocument } from "pdf-lib";
import type { Browser } from "playwright-core";
import type { PrintedMeeting } from "../printed-meeting.ts";

const base = "body { font: 11pt Arial, sans-serif; line-height: 1.25 } h1 { font-size: 18pt }";
export const styles = {
  usual: base,
  tight: `${base} * { margin: 0 !important; padding: 0; font-size: 11pt; font-weight: normal; line-height: 1.15 }`,
  columns: `${base} main { columns: 2; column-gap: 9mm; font-size: 10pt } h1, h2, h3 { font-size: 11pt }`,
  grid: `${base} table { border-collapse: collapse } td { border: 1px solid; padding: 4px; vertical-align: top }`,
} as const;

/** `foot` the room below the text; `ownSize` where the page's style says how its sheets lie. */
type Print = {
  readonly landscape?: true;
  readonly head?: string;
  readonly foot?: string;
  readonly ownSize?: true;
};

/** A4 pages as the browser prints them; with a head and page numbers where `head` is given. */
export async function printPdf(
  browser: Browser,
  html: string,
  { landscape, head, foot = "20mm", ownSize }: Print = {},
) {
  const tab = await browser.newPage();
  try {
    await tab.setContent(html);
    const small = (inner: string) =>
      `<div style="font-size:8px;width:100%;text-align:center">${inner}</div>`;
    return await tab.pdf({
      format: "A4",
      landscape: landscape ?? false,
      preferCSSPageSize: ownSize ?? false,
      displayHeaderFooter: head !== undefined,
      headerTemplate: small(head ?? ""),
      footerTemplate: small(
        'Side <span class="pageNumber"></span> af <span class="totalPages"></span>',
      ),
      margin: { top: "22mm", bottom: foot, left: "20mm", right: "20mm" },
    });
  } finally {
    await tab.close();
  }
}

/** Every page drawn once more a hair to the right, as bold letters were made without a bold font. */
export async function drawnTwice(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes);
  const target = await PDFDocument.create();
  for (const page of source.getPages()) {
    const copy = await target.embedPage(page);
    const fresh = target.addPage([page.getWidth(), page.getHeight()]);
    for (const x of [0, 0.3]) fresh.drawPage(copy, { x, y: 0 });
  }
  return target.save();
}

/** The paper lies on its side, and the viewer is told to turn it. */
export async function turned(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes);
  const target = await PDFDocument.create();
  for (const page of source.getPages()) {
    const copy = await target.embedPage(page);
    const [width, height] = [page.getWidth(), page.getHeight()];
    const fresh = target.addPage([height, width]);
    fresh.drawPage(copy, { x: height, y: 0, rotate: degrees(90) });
    fresh.setRotation(degrees(90));
  }
  return target.save();
}

/** The text runs up the page, and nothing tells the viewer to turn it. */
export async function sideways(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes);
  const target = await PDFDocument.create();
  for (const page of source.getPages()) {
    const copy = await target.embedPage(page);
    const [width, height] = [page.getWidth(), page.getHeight()];
    target.addPage([height, width]).drawPage(copy, { x: height, y: 0, rotate: degrees(90) });
  }
  return target.save();
}

export const runningHead = ({ body }: PrintedMeeting) => `${body} – Referat`;
