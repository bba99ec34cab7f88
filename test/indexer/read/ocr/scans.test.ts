import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMinutes } from "../../../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../../../indexer/meetings/read-meetings.ts";
import { createReadScans } from "../../../../indexer/meetings/read-scans.ts";
import { createGuardedReader, usualLimits } from "../../../../indexer/threads/guarded-reader.ts";
import { createScanReader } from "../../../../indexer/threads/scan-reader.ts";
import { launchBrowser } from "../../../support/browser/browser.ts";
import { generatedMeeting } from "../../../support/minutes/print/generated-meeting.ts";
import { compareItems, itemsIn } from "../../../support/minutes/print/same-as-text.ts";
import { scanPages, toScannedPdf } from "../../../support/minutes/print/scan-settings.ts";
import { toText } from "../../../support/minutes/printed-meeting.ts";
import { makeTempFolder } from "../../../support/temp-folder.ts";

const meeting = { ...generatedMeeting(3), items: generatedMeeting(3).items.slice(0, 2) };
const heard: string[] = [];
let folder = "";
let pages: Uint8Array[] = [];
let scans: ReturnType<typeof createScanReader>;
let reader: ReturnType<typeof createGuardedReader>;

beforeAll(async () => {
  folder = makeTempFolder("scans");
  scans = createScanReader(join(folder, "_ocr"), (file) => heard.push(file));
  reader = createGuardedReader(usualLimits, scans.folder);
  const browser = await launchBrowser();
  pages = await scanPages(browser, meeting);
  await browser.close();
}, 60_000);
afterAll(() => Promise.all([scans.close(), reader.close()]));

async function read(name: string, bytes: Uint8Array, recognise = scans.recognise) {
  await writeFile(join(folder, name), bytes);
  const [file] = (await listMinutes([join(folder, name)])).files;
  if (file === undefined) throw new Error("it was written and is listed");
  return (await createReadScans(createReadMeetings(reader), recognise)(file)).meetings;
}

test("a scan is read as the text that was scanned, with its confidence, and only once", async () => {
  const scan = await toScannedPdf(pages);
  const [first] = await read("scan.pdf", scan);
  const expected = await itemsIn(reader, toText(meeting), "m.txt");
  const same = compareItems(expected, first?.meeting.items ?? []);
  expect(same).toMatchObject({ all: 2, items: 2, caseNumbers: 2 });
  // A letter may be taken for another: that is what the confidence tells.
  expect(same.decisions).toBeGreaterThan(0);
  expect(first?.meeting.ocr).toBeGreaterThan(80);
  expect(first?.meeting).toMatchObject({ body: meeting.body, date: meeting.date });
  expect(heard).toHaveLength(1);
  expect((await read("scan.pdf", scan))[0]?.meeting).toEqual(first?.meeting);
  expect([heard.length, (await readdir(join(folder, "_ocr"))).length]).toEqual([1, 1]);
}, 240_000);

test("a picture of a page is read too", async () => {
  const [page = new Uint8Array()] = pages;
  const [parsed] = await read("side.jpg", page);
  expect(parsed?.meeting.items[0]?.title).toBe(meeting.items[0]?.title);
}, 240_000);

test("where OCR is off a scan has no text, and the reason tells how to get it", async () => {
  const off = createScanReader(null, () => {});
  const scan = await toScannedPdf([...pages, ...pages]);
  await expect(read("ulaest.pdf", scan, off.recognise)).rejects.toMatchObject({
    code: "no-text-layer",
    message: expect.stringContaining("OCR"),
  });
});
