/** CSV as a Danish Excel opens it: semicolons, UTF-8 with a mark, decimal commas, and no cell a formula. Pure. */
import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | boolean | null;

/**
 * `escape_formulas` puts an apostrophe before what Excel would calculate (OWASP, "CSV Injection"). A cell with any line
 * break is quoted (RFC 4180): the library by itself quotes only what ends its own rows.
 */
const asExcel = {
  delimiter: ";",
  record_delimiter: "windows",
  escape_formulas: true,
  quoted_match: /[\r\n]/,
  cast: {
    number: (value: number) => String(value).replace(".", ","),
    boolean: (value: boolean) => String(value),
  },
} as const;

/** Some rows: of a file from its beginning, or what goes on in it. */
export function toCsv(rows: readonly (readonly CsvCell[])[], part: "file" | "more"): string {
  const lists = rows.map((row) => [...row]);
  return stringify(lists, { ...asExcel, bom: part === "file" });
}
