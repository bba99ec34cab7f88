/** The table of readers: a new format is a file, a row here, a sign in format.ts and a fixture folder. */
import type { FileFacts } from "../../contract/source.ts";
import type { ReadResult } from "./blocks/block.ts";
import type { AttachmentTexts } from "./firstagenda/attachment-texts.ts";
import { readFirstAgenda } from "./firstagenda/read-firstagenda.ts";
import type { Format } from "./format.ts";
import { readMarkdown } from "./text/read-markdown.ts";
import { readText } from "./text/read-text.ts";

/** `facts`: what the file itself says of its source, such as the address of the meeting's own page. */
export type FileRead = ReadResult & { readonly facts: FileFacts };

/** Never throws. `name` is the file's name, for messages only; `attachments` lie beside the file. */
type Read = (
  bytes: Uint8Array,
  name: string,
  attachments: AttachmentTexts,
) => ReadResult | FileRead | Promise<ReadResult>;

/**
 * `label` as in a Danish sentence. `guarded`: other people's code reads it, and a file made to hurt
 * could take any time and memory, so it is read apart, within limits.
 */
type Row = { readonly label: string; readonly guarded: boolean; readonly read: Read };

export const readers: Readonly<Record<Format, Row>> = {
  text: { label: "tekst", guarded: false, read: readText },
  markdown: { label: "Markdown", guarded: false, read: readMarkdown },
  firstagenda: { label: "JSON fra FirstAgenda", guarded: false, read: readFirstAgenda },
  html: {
    label: "HTML",
    guarded: true,
    read: later(() => import("./html/read-html.ts").then(({ readHtml }) => readHtml)),
  },
  pdf: {
    label: "PDF",
    guarded: true,
    read: later(() => import("./pdf/read-pdf.ts").then(({ readPdf }) => readPdf)),
  },
  docx: {
    label: "Word (.docx)",
    guarded: true,
    read: later(() => import("./word/read-docx.ts").then(({ readDocx }) => readDocx)),
  },
  ole: { label: "et låst eller gammelt Office-dokument", guarded: false, read: refuseOle },
  zip: { label: "et zip-arkiv", guarded: false, read: refuseZip },
  rtf: { label: "RTF", guarded: false, read: refuseRtf },
};

/** What these readers bring takes 20 MB in every thread: it is loaded where it is used. */
function later(load: () => Promise<Read>): Read {
  return async (...file) => (await load())(...file);
}

function refuse(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}

/** An encrypted .docx is a container of this kind with a part of that name, in UTF-16. */
function refuseOle(bytes: Uint8Array, name: string): ReadResult {
  const part = Buffer.from("EncryptedPackage", "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part)
    ? refuse("encrypted", `${name} er låst med en adgangskode.`)
    : refuse("unknown-format", `${name} er i Words gamle format; gem det som .docx eller PDF.`);
}

function refuseZip(_: Uint8Array, name: string): ReadResult {
  return refuse("unknown-format", `${name} er et zip-arkiv; pak det ud i mappen.`);
}

function refuseRtf(_: Uint8Array, name: string): ReadResult {
  return refuse("unknown-format", `${name} er RTF; gem det som .docx, PDF eller tekst.`);
}
