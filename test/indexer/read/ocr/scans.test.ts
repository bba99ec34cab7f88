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
import { asAttachment, asZip } from "../../../support/minutes/print/office-settings.ts";
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
});
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

test("a scan in an archive or a mail is read as a loose one, and is known again outside it", async () => {
  const [page = new Uint8Array()] = pages;
  const text = Buffer.from(
    "Referat\n\nMødedato: 12-03-2024\n\n1. Kajen\n\nBeslutning\n\nGodkendt.\n",
  );
  const before = heard.length;
  const zip = await read("bundt.zip", asZip({ "a.txt": text, "side.jpg": page }));
  expect(zip.map(({ file, meeting: { items } }) => [file, items[0]?.title])).toEqual([
    ["bundt.zip/a.txt", "Kajen"],
    ["bundt.zip/side.jpg", meeting.items[0]?.title],
  ]);
  expect(zip.map(({ meeting: { ocr } }) => (ocr ?? 0) > 80)).toEqual([false, true]);
  expect(zip.flatMap(({ problems }) => problems).map(({ code }) => code)).not.toContain(
    "no-text-layer",
  );
  const [mailed] = await read("brev.eml", asAttachment("side.jpg", page));
  expect(mailed?.file).toBe("brev.eml/side.jpg");
  const [loose] = await read("side.jpg", page);
  expect([mailed, loose].map((one) => one?.meeting.items)).toEqual(
    [1, 2].map(() => zip[1]?.meeting.items),
  );
  expect(heard).toHaveLength(before + 1);
}, 240_000);

test("a picture that cannot be opened is told of, alone and in an archive, and asked for once", async () => {
  const spoilt = Buffer.from("II*\0spoilt");
  await expect(read("a.tif", spoilt)).rejects.toMatchObject({ code: "empty-file" });
  const zip = asZip({ "a.tif": spoilt });
  await expect(read("b.zip", zip)).rejects.toMatchObject({ code: "empty-file" });
});

test("where OCR is off a scan has no text, and the reason tells how to get it", async () => {
  const off = createScanReader(null, () => {});
  const scan = await toScannedPdf([...pages, ...pages]);
  const unread = { code: "no-text-layer", message: expect.stringContaining("OCR") };
  await expect(read("ulaest.pdf", scan, off.recognise)).rejects.toMatchObject(unread);
  const zip = asZip({ "ulaest.pdf": scan, "tom.txt": Buffer.alloc(0) });
  await expect(read("ulaest.zip", zip, off.recognise)).rejects.toMatchObject(unread);
});
