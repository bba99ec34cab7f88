/** The forms that the hits of a search can be taken home in: a form is one row here. */
import type { OfferedExport } from "../../contract/plain/export-formats.ts";
import { namesOf } from "../../contract/plain/table.ts";
import type { WriteExport } from "./export-source.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJsonLines } from "./write-json-lines.ts";
import { writeManifest } from "./write-manifest.ts";
import { writeRis } from "./write-ris.ts";

/** `file` is what a browser saves it as, `help` what the API's documentation says of it. */
type Format = Omit<OfferedExport, "format"> & {
  readonly file: string;
  readonly help: string;
  readonly write: WriteExport;
};

export const exportFormats = {
  csv: {
    label: "CSV",
    type: "text/csv",
    file: "referatsoeg.csv",
    help: "semikolon og UTF-8, som Excel åbner",
    write: writeCsv,
  },
  jsonl: {
    label: "JSON Lines",
    type: "application/jsonl",
    file: "referatsoeg.jsonl",
    help: "manifestet på første linje, derefter et træf på hver",
    write: writeJsonLines,
  },
  ris: {
    label: "RIS",
    type: "application/x-research-info-systems",
    file: "referatsoeg.ris",
    help: "til Zotero og EndNote",
    write: writeRis,
  },
  manifest: {
    label: "Manifest",
    type: "application/json",
    file: "referatsoeg-manifest.json",
    help: "hvad udtrækket er lavet af, med alle id'er",
    write: writeManifest,
  },
} as const satisfies Record<string, Format>;

export const exportFormatNames = namesOf(exportFormats);

/** On the page of results: the manifest too, since a CSV cannot hold its own. */
export const offeredExports: readonly OfferedExport[] = exportFormatNames.map((format) => {
  const { label, type } = exportFormats[format];
  return { format, label, type };
});
