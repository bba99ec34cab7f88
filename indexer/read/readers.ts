/** The table of readers: a new format is a file, a row here, a sign in format.ts and a fixture folder. */
import type { FileFacts } from "../../contract/source.ts";
import type { ReadResult } from "./blocks/block.ts";
import { isBundle, isTooDeep } from "./bundle-depth.ts";
import { type AttachmentTexts, noAttachments } from "./firstagenda/attachment-texts.ts";
import { readFirstAgenda } from "./firstagenda/read-firstagenda.ts";
import { detectFormat, type Format } from "./format.ts";
import type { LookUp } from "./scan/recognised.ts";
import { readMarkdown, readTextOrMarkdown } from "./text/read-markdown.ts";

/** `facts`: what the file itself says of its source, such as the address of the meeting's own page. */
export type FileRead = ReadResult & { readonly facts: FileFacts };

/**
 * Never throws. `name` is the file's name, for messages only; `attachments` lie beside the file, `lookUp` knows
 * what its pictures, or those of the files in it, say.
 */
type Read = (
  bytes: Uint8Array,
  name: string,
  attachments: AttachmentTexts,
  lookUp: LookUp,
) => ReadResult | FileRead | Promise<ReadResult>;

/**
 * `label` as in a Danish sentence. `guarded`: other people's code reads it, and a file made to hurt
 * could take any time and memory, so it is read apart, within limits.
 */
type Row = { readonly label: string; readonly guarded: boolean; readonly read: Read };

export const readers: Readonly<Record<Format, Row>> = {
  text: { label: "tekst", guarded: false, read: readTextOrMarkdown },
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
    read: later(() =>
      import("./pdf/read-pdf.ts").then(
        ({ readPdf }) =>
          async (bytes, name, _, lookUp) =>
            readPdf(bytes, name, await lookUp(bytes)),
      ),
    ),
  },
  docx: {
    label: "Word (.docx)",
    guarded: true,
    read: later(() => import("./word/read-docx.ts").then(({ readDocx }) => readDocx)),
  },
  odt: {
    label: "OpenDocument-tekst (.odt)",
    guarded: true,
    read: later(() => import("./office/read-odt.ts").then(({ readOdt }) => readOdt)),
  },
  xml: {
    label: "XML",
    guarded: true,
    read: later(() => import("./office/read-odt.ts").then(({ readFlatOdt }) => readFlatOdt)),
  },
  doc: {
    label: "Word (.doc)",
    guarded: true,
    read: later(() => import("./office/read-doc.ts").then(({ readDoc }) => readDoc)),
  },
  rtf: {
    label: "RTF",
    guarded: true,
    read: later(() => import("./office/read-rtf.ts").then(({ readRtf }) => readRtf)),
  },
  mail: {
    label: "en mail",
    guarded: true,
    read: later(() =>
      import("./bundle/read-mail.ts").then(
        ({ readMail }) =>
          (bytes, name, _, lookUp) =>
            readMail(bytes, name, (own, inner) => readPart(own, inner, { outer: name, lookUp })),
      ),
    ),
  },
  zip: {
    label: "et zip-arkiv",
    guarded: true,
    read: later(() =>
      import("./bundle/read-zip.ts").then(
        ({ readZip }) =>
          (bytes, name, _, lookUp) =>
            readZip(bytes, name, (own, inner) => readPart(own, inner, { outer: name, lookUp })),
      ),
    ),
  },
  picture: {
    label: "et billede",
    guarded: true,
    read: later(() =>
      import("./ocr/read-picture.ts").then(
        ({ readPicture }) =>
          async (bytes, name, _, lookUp) =>
            readPicture(name, await lookUp(bytes)),
      ),
    ),
  },
  office: { label: "et regneark eller en præsentation", guarded: false, read: refuseOffice },
};

type Outer = { readonly outer: string; readonly lookUp: LookUp };

/** A file in another, read as its content says; what lies in it is named after both. */
async function readPart(
  bytes: Uint8Array,
  name: string,
  { outer, lookUp }: Outer,
): Promise<ReadResult> {
  const { format } = detectFormat(bytes, name);
  const place = `${outer}/${name}`;
  if (isBundle(format) && isTooDeep(place))
    return refuse("too-deep", `${place} ligger for dybt i andre arkiver og er ikke læst.`);
  return readers[format].read(bytes, isBundle(format) ? place : name, noAttachments, lookUp);
}

/** What these readers bring takes 20 MB in every thread: it is loaded where it is used. */
function later(load: () => Promise<Read>): Read {
  return async (...file) => (await load())(...file);
}

function refuse(code: string, message: string): ReadResult {
  return { blocks: [], problems: [{ code, line: 1, message }] };
}

function refuseOffice(_: Uint8Array, name: string): ReadResult {
  return refuse("unknown-format", `${name} er et regneark eller en præsentation, ikke et referat.`);
}
