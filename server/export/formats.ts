/** How each form of export is written: one file a form. */
import type { ExportFormat } from "../../contract/plain/export-formats.ts";
import type { WriteExport } from "./export-source.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJsonLines } from "./write-json-lines.ts";
import { writeManifest } from "./write-manifest.ts";
import { writeRis } from "./write-ris.ts";

export const exportWriters: Readonly<Record<ExportFormat, WriteExport>> = {
  csv: writeCsv,
  jsonl: writeJsonLines,
  ris: writeRis,
  manifest: writeManifest,
};
