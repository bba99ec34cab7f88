import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listMinutes } from "../../../../indexer/files/minutes-files.ts";
import { createReadMeetings } from "../../../../indexer/meetings/read-meetings.ts";
import { ownLines } from "../../../../indexer/read/bundle/mail-text.ts";
import { createGuardedReader } from "../../../../indexer/threads/guarded-reader.ts";
import { makeMinutesFolder } from "../../../support/minutes/minutes-folder.ts";
import { asAttachment, asZip } from "../../../support/minutes/print/office-settings.ts";

const reader = createGuardedReader();
const readMeetings = createReadMeetings(reader);
let folder: Awaited<ReturnType<typeof makeMinutesFolder>>;
beforeAll(async () => {
  folder = await makeMinutesFolder();
});
afterAll(() => Promise.all([folder.remove(), reader.close()]));

async function parse(name: string, bytes: Uint8Array) {
  await writeFile(join(folder.path, name), bytes);
  const [file] = (await listMinutes([join(folder.path, name)])).files;
  if (file === undefined) throw new Error("it was written and is listed");
  return (await readMeetings(file)).meetings;
}

async function read(name: string, bytes: Uint8Array) {
  const meetings = await parse(name, bytes);
  return meetings.map(({ file: place, meeting, problems }) => ({
    place,
    items: meeting.items.map(({ title }) => title),
    problems: problems.map(({ code }) => code).filter((code) => code !== "municipality-unknown"),
  }));
}

const minutes = (title: string) =>
  Buffer.from(
    `Referat\n\nUdvalg: Havneudvalget\nMødedato: 12-03-2024\n\n1. ${title}\n\nSagsnr.: 12.01.00-G01-1-24\n\nBeslutning\n\nGodkendt.\n`,
  );

test("each file in an archive is a meeting with the names of both, settings beside them are none", async () => {
  const zip = asZip({
    "2024/åben.txt": minutes("Kajen"),
    "b.txt": minutes("Broen"),
    "__MACOSX/b.txt": minutes("Nej"),
    "_source.json": Buffer.from("{}"),
    "laes.txt": Buffer.from("Pakket med et program. Tak for hjælpen."),
  });
  expect(await read("bundt.zip", zip)).toEqual([
    { place: "bundt.zip/2024/åben.txt", items: ["Kajen"], problems: [] },
    { place: "bundt.zip/b.txt", items: ["Broen"], problems: [] },
  ]);
});

test("an archive is one though its first file, a PDF, lies in it uncompressed", async () => {
  const pdf = Buffer.from("%PDF-1.7\nspoilt");
  const zip = zipSync({
    "kort.pdf": [pdf, { level: 0 }],
    "a.txt": minutes("Kajen"),
    "b.txt": minutes("Broen"),
  });
  const found = await read("bundt.zip", zip);
  expect(found.map(({ place }) => place)).toEqual(["bundt.zip/a.txt", "bundt.zip/b.txt"]);
});

test("a mail is one though a PDF's bytes begin among its first", async () => {
  const bytes = asAttachment("referat.txt", minutes("Kajen")).toString("latin1");
  const named = Buffer.from(bytes.replace("Subject: ", "Subject: %PDF-1.7 og "), "latin1");
  expect(named.includes("%PDF-")).toBe(true);
  expect((await read("brev.eml", named)).map(({ items }) => items)).toEqual([["Kajen"]]);
});

test("an archive in an archive is read, one deeper is told of", async () => {
  const inner = asZip({
    "a.txt": minutes("Kajen"),
    "inderst.zip": asZip({ "b.txt": minutes("Nej") }),
  });
  expect(await read("ydre.zip", asZip({ "indre.zip": inner }))).toEqual([
    { place: "ydre.zip/indre.zip/a.txt", items: ["Kajen"], problems: ["too-deep"] },
  ]);
});

/** Every entry's flag that says that it is locked, in the archive's directory. */
function locked(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf("PK\x01\x02"); at >= 0; at = copy.indexOf("PK\x01\x02", at + 1))
    copy.writeUInt16LE(1, at + 8);
  return copy;
}

test("a locked archive is told from a spoilt and an empty one", async () => {
  const zip = asZip({ "a.txt": minutes("Kajen") });
  await expect(read("laast.zip", locked(zip))).rejects.toMatchObject({ code: "encrypted" });
  await expect(read("halv.zip", zip.subarray(0, 80))).rejects.toMatchObject({ code: "damaged" });
  await expect(read("tom.zip", asZip({}))).rejects.toMatchObject({ code: "empty-file" });
});

test("a file that unpacks to more than there is room for costs itself alone", async () => {
  const zip = asZip({ "a.txt": minutes("Kajen"), "bombe.txt": Buffer.alloc(210_000_000, 32) });
  expect(await read("bombe.zip", zip)).toEqual([
    { place: "bombe.zip/a.txt", items: ["Kajen"], problems: ["damaged"] },
  ]);
});

test("minutes attached to a mail are a file of their own, the letter is none", async () => {
  expect(await read("brev.eml", asAttachment("referat.txt", minutes("Kajen")))).toEqual([
    { place: "brev.eml/referat.txt", items: ["Kajen"], problems: [] },
  ]);
});

test.each([
  ["-- ", "Anne"],
  ["Med venlig hilsen", "Anne"],
  ["Mvh. Anne"],
  ["Den 3. maj 2024 kl. 10.12 skrev Bo <bo@by.dk>:", "> Hvornår?"],
  ["Fra: Bo Krag", "Sendt: 3. maj 2024", "Til: Anne"],
  ["-----Oprindelig meddelelse-----", "Hvornår?"],
])("a mail's text ends where its sender's words end: %s", (...end) => {
  expect(ownLines(["Referat", "", "Godkendt.", ...end])).toEqual(["Referat", "", "Godkendt."]);
});

/** A mail whose text is this, quoted-printable as most are. */
function mail(subject: string, text: string, type = "plain"): Buffer {
  const quoted = [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join("")
    .replace(/.{70}(?![\n=])/g, "$&=\n");
  const head = `From: Bo <bo@by.dk>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n`;
  return Buffer.from((head + quoted).replaceAll("\n", "\r\n"));
}

const passed = minutes("Kajen ved Ærø").toString();

test.each([
  [
    "VS: Referat",
    "Se nedenfor.\n\nHilsen Anne\n\nFra: Bo <bo@by.dk>\nSendt: 3. maj 2024\nTil: Anne\nEmne: Referat\n\n",
  ],
  [
    "Fwd: Referat",
    "---------- Videresendt meddelelse ----------\nFra: Bo <bo@by.dk>\nDate: fre. 3. maj 2024\nTo: Anne\n\n",
  ],
  ["Referat", "FYI\n\nStart på videresendt besked:\n\nFra: Bo\nEmne: Referat\n\n"],
  ["Referat", "Kære alle\n\nHer er det.\n\nVenlig hilsen\nBo Krag\nSekretær\n\n"],
])("what a mail passes on is its text, without the heads between: %s", async (subject, before) => {
  const bytes = mail(subject, `${before}${passed}\nMed venlig hilsen\nBo Krag\n`);
  expect(await read("vs.eml", bytes)).toEqual([
    { place: "vs.eml", items: ["Kajen ved Ærø"], problems: [] },
  ]);
});

const quoted = passed.replace(/^/gm, "> ");
const heads = [
  "-----Oprindelig meddelelse-----\nFra: Bo <bo@by.dk>\nSendt: 3. maj 2024\nTil: Anne\nEmne: Referat\n\n",
  "Den 3. maj 2024 kl. 10.12 skrev Bo <bo@by.dk>:\n\n",
];

test.each(heads)(
  "minutes that a mail passes on in nothing but a quote are its text: %s",
  async (head) => {
    const bytes = mail("VS: Referat", `Se nedenfor.\n\n${head}${quoted}`);
    expect(await read("citat.eml", bytes)).toEqual([
      { place: "citat.eml", items: ["Kajen ved Ærø"], problems: [] },
    ]);
  },
);

test.each(heads)(
  "what a mail with minutes of its own, or an answer, quotes is none: %s",
  (head) => {
    const lines = `${head}${quoted}`.split("\n");
    const own = passed.replace("Kajen", "Broen").split("\n");
    expect(ownLines([...own, ...lines], true).join("\n")).not.toContain("Kajen");
    expect(ownLines(["Tak for det.", "", ...lines]).join("\n")).not.toContain("Kajen");
  },
);

test("minutes are a file beside a mail, whatever it says of how they belong to it", async () => {
  const related = asAttachment("referat.txt", minutes("Kajen"))
    .toString("latin1")
    .replace("multipart/mixed", "multipart/related")
    .replace(
      "Content-Disposition: attachment",
      "Content-ID: <1@by>\r\nContent-Disposition: inline",
    );
  expect(await read("brev.eml", Buffer.from(related, "latin1"))).toMatchObject([
    { place: "brev.eml/referat.txt", items: ["Kajen"] },
  ]);
});

test("what an answer answers is no text, whichever program marked it", async () => {
  const html = `<p>Referat</p><p>Havneudvalget den 12. marts 2024</p><h2>1. Kajen</h2><h3>Beslutning</h3><p>Godkendt.</p>`;
  const old = `<h2>2. Broen</h2><h3>Beslutning</h3><p>Afvist.</p>`;
  for (const answered of [
    `<div id="divRplyFwdMsg"><b>Fra:</b> Bo</div><div>${old}</div>`,
    `<blockquote type="cite">${old}</blockquote>`,
    `<p><b>Fra:</b> Bo<br><b>Sendt:</b> 3. maj<br><b>Til:</b> Anne</p>${old}`,
  ]) {
    const [one] = await read("svar.eml", mail("Re: Referat", html + answered, "html"));
    expect(one?.items).toEqual(["Kajen"]);
  }
});

test("what Outlook packed for itself is told of", async () => {
  const tnef = Buffer.concat([Buffer.from("789f3e22", "hex"), Buffer.alloc(60)]);
  const [letter] = await read("pakke.eml", asAttachment("winmail.dat", tnef));
  expect(letter?.problems).toContain("unknown-format");
});

test("a text that is no minutes is told of and has no item", async () => {
  const log =
    "2024-03-12 10:00:01 INFO server started on port 80\n2024-03-12 10:00:02 WARN disk is slow\n";
  expect(await read("drift.log", Buffer.from(log))).toMatchObject([
    { items: [], problems: expect.arrayContaining(["not-minutes"]) },
  ]);
  const free = "Noter fra mødet i ældrerådet. Vi drøftede busserne og gik hjem.";
  expect((await read("noter.txt", Buffer.from(free)))[0]?.items).toHaveLength(1);
});

const framed = (head: string) =>
  Buffer.from(
    `${head}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><body><h1>Havneudvalget den 12. marts 2024</h1><h2>1. Kajen</h2><p>Beslutning</p><p>${"Kajen lappes. ".repeat(20)}</p><div id="mole" hidden><h2>2. Molen</h2><p>Beslutning</p><p>Udsat.</p></div><button aria-controls="mole">Vis</button><footer><p>Telefon 12 34 56 78</p></footer></body></html>`,
  );

test.each([
  ["a letter", "From: Anna <anna@example.dk>\r\nTo: bo@example.dk\r\nSubject: Referat", ["Kajen"]],
  [
    "a page saved in one file",
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.dk/a\r\nSubject: A",
    ["Kajen", "Molen"],
  ],
])("the foot of %s is none of its last decision", async (_, head, titles) => {
  const items = (await parse("side.eml", framed(head))).flatMap(({ meeting }) => meeting.items);
  expect(items.map(({ title }) => title)).toEqual(titles);
  expect(items.map(({ decision }) => decision).join()).not.toContain("Telefon");
});
