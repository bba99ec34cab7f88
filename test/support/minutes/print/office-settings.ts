/** Minutes as office programs, mail programs and archives keep them. */
import { strToU8, zipSync } from "fflate";
import type { WordBlock } from "../docx-writer.ts";
import { writeDocx } from "../docx-writer.ts";
import {
  type PrintedLine,
  type PrintedMeeting,
  toPrintedLines,
  toText,
} from "../printed-meeting.ts";

const escapeXml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const odt = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"`;

/** An .odt of this text, with these automatic styles. */
export function writeOdt(text: string, styles = "", more: Record<string, string> = {}): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${odt}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const files = { "content.xml": content, ...more };
  const packed = Object.entries(files).map(([path, words]) => [path, strToU8(words)] as const);
  const type = strToU8("application/vnd.oasis.opendocument.text");
  return Buffer.from(zipSync({ mimetype: [type, { level: 0 }], ...Object.fromEntries(packed) }));
}

const levels = { title: 1, heading: 2, label: 3 } as const;

export function asOdt(meeting: PrintedMeeting): Buffer {
  const text = toPrintedLines(meeting).map(({ kind, text: words }) =>
    kind === "fact" || kind === "text"
      ? `<text:p>${escapeXml(words)}</text:p>`
      : `<text:h text:outline-level="${levels[kind]}">${escapeXml(words)}</text:h>`,
  );
  return writeOdt(text.join(""));
}

/** Letters outside ASCII as RTF writes them: bytes of Windows-1252, or their numbers. */
function escapeRtf(text: string): string {
  return Array.from(
    text.replace(/[\\{}]/g, (sign) => `\\${sign}`),
    (sign) => {
      const code = sign.charCodeAt(0);
      if (code < 128) return sign;
      return code < 256 ? `\\'${code.toString(16)}` : `\\u${code}?`;
    },
  ).join("");
}

export function writeRtf(body: string): Buffer {
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title Dokument}}\n${body}}`,
    "latin1",
  );
}

export function asRtf(meeting: PrintedMeeting): Buffer {
  const line = ({ kind, text }: PrintedLine) =>
    `{\\pard${kind === "text" || kind === "fact" ? "" : "\\b\\fs28"} ${escapeRtf(text)}\\par}\n`;
  return writeRtf(toPrintedLines(meeting).map(line).join(""));
}

/** A Word document whose items are numbered by Word. */
export function asNumberedDocx(meeting: PrintedMeeting): Buffer {
  const start = meeting.items[0]?.number ?? "1";
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  let item = 0;
  const blocks = toPrintedLines(meeting).map(({ kind, text }): WordBlock => {
    if (kind !== "heading") return { kind: "paragraph", text };
    item += 1;
    return { kind: "paragraph", text: meeting.items[item - 1]?.title ?? text, numbered: true };
  });
  return writeDocx(blocks, { "word/numbering.xml": strToU8(numbering) });
}

/** A Word document with a row for each item. */
export function asTableDocx(meeting: PrintedMeeting): Buffer {
  const lines = toPrintedLines(meeting);
  const first = lines.findIndex(({ kind }) => kind === "heading");
  const paragraph = (text: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  const cell = (...texts: string[]) => `<w:tc>${texts.map(paragraph).join("")}</w:tc>`;
  const rows = meeting.items.map(({ number, title, caseNumber, sections }) => {
    const told = sections.flatMap(({ label, paragraphs }) => [label, ...paragraphs]);
    return `<w:tr>${cell(`${number}.`)}${cell(title)}${cell(`Sagsnr.: ${caseNumber}`, ...told)}</w:tr>`;
  });
  const head = lines.slice(0, first).map(({ text }): WordBlock => ({ kind: "paragraph", text }));
  return writeDocx([...head, { kind: "xml", xml: `<w:tbl>${rows.join("")}</w:tbl>` }]);
}

/** A mail with the minutes as its text, below a greeting and above a signature and an older mail. */
export function asMail(meeting: PrintedMeeting): Buffer {
  const words = toText(meeting)
    .toString()
    .replace(/^(?=\n*Referat)/, "");
  const signature =
    "\nVenlig hilsen\nAnne Holm\nTlf. 12 34 56 78\n\nDen 3. maj 2024 kl. 10.12 skrev Bo Krag:\n> Hvornår kommer referatet?\n";
  return mailOf(Buffer.from(words + signature), "text/plain; charset=utf-8");
}

/** A mail with the minutes attached to it. */
export function asAttachment(name: string, bytes: Uint8Array): Buffer {
  const edge = "----=_Del_1";
  const part = (head: string, body: string) => `--${edge}\r\n${head}\r\n\r\n${body}\r\n`;
  const letter = "Hej alle\r\n\r\nHermed det lovede.\r\n\r\nMed venlig hilsen\r\nAnne\r\n";
  const file = Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  const body =
    part("Content-Type: text/plain; charset=utf-8", letter) +
    part(
      `Content-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"`,
      file,
    );
  return Buffer.from(
    `${mailHead(`multipart/mixed; boundary="${edge}"`)}\r\n\r\n${body}--${edge}--\r\n`,
  );
}

function mailHead(type: string): string {
  return [
    "Return-Path: <anne@eksempel.dk>",
    "From: Anne Holm <anne@eksempel.dk>",
    "To: alle@eksempel.dk",
    "Subject: =?utf-8?Q?Referat_fra_m=C3=B8det?=",
    "Date: Fri, 3 May 2024 10:12:00 +0200",
    "Message-ID: <1@eksempel.dk>",
    "MIME-Version: 1.0",
    `Content-Type: ${type}`,
  ].join("\r\n");
}

function mailOf(body: Buffer, type: string): Buffer {
  const text = body.toString("base64").replace(/.{76}/g, "$&\r\n");
  return Buffer.from(`${mailHead(type)}\r\nContent-Transfer-Encoding: base64\r\n\r\n${text}\r\n`);
}

export function asZip(files: Record<string, Uint8Array>): Buffer {
  return Buffer.from(zipSync(files));
}
