/** Forms of export that are a text for each hit, one after the other. */
import type { ExportRow } from "../../contract/export.ts";
import type { ExportSource, WriteExport } from "./export-source.ts";

export function eachHit(toText: (row: ExportRow, source: ExportSource) => string): WriteExport {
  return async function* (source) {
    for await (const some of source.rows()) yield some.map((row) => toText(row, source)).join("");
  };
}
