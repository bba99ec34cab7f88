/** Minutes as a scanner makes them: pictures of pages, without any text. */
import { PDFDocument } from "pdf-lib";
import type { Browser } from "playwright-core";
import type { PrintedMeeting } from "../printed-meeting.ts";
import { asPage } from "./html-settings.ts";
import { styles } from "./pdf-settings.ts";

const a4 = { width: 794, height: 1123 };
const margin = "body { margin: 0 } main { padding: 70px }";

/** Pictures of the pages at some 190 dots an inch, as JPEG. */
export async function scanPages(browser: Browser, meeting: PrintedMeeting): Promise<Uint8Array[]> {
  const tab = await browser.newPage({ viewport: a4, deviceScaleFactor: 2 });
  await tab.setContent(asPage(meeting, `${styles.usual} ${margin}`));
  const height = await tab.evaluate("document.documentElement.scrollHeight");
  const pages: Uint8Array[] = [];
  for (let y = 0; y < Number(height); y += a4.height) {
    const clip = { x: 0, y, ...a4 };
    pages.push(await tab.screenshot({ type: "jpeg", quality: 80, fullPage: true, clip }));
  }
  await tab.close();
  return pages;
}

export async function toScannedPdf(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of pages) {
    const picture = await pdf.embedJpg(page);
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  return pdf.save();
}
