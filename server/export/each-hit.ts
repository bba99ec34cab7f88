/** Forms of export that are a text for each hit, one after the other. */
import type { ExportRow } from "../../contract/export.ts";
import type { WriteExport } from "./export-source.ts";

export function eachHit(toText: (row: ExportRow) => string): WriteExport {
  return async function* ({ rows }) {
    for await (const some of rows()) yield some.map(toText).join("");
  };
}
