/** CSV as a Danish Excel opens it: semicolons, UTF-8 with a mark, decimal commas, and no cell a formula. */
import { stringify } from "csv-stringify/sync";
import { columns } from "./columns.ts";
import type { ExportSource } from "./export-source.ts";

/** `escape_formulas` puts an apostrophe before what Excel would calculate (OWASP, "CSV Injection"). */
const asExcel = {
  delimiter: ";",
  record_delimiter: "windows",
  escape_formulas: true,
  cast: {
    number: (value: number) => String(value).replace(".", ","),
    boolean: (value: boolean) => String(value),
  },
} as const;

export async function* writeCsv({ rows }: ExportSource): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)], { ...asExcel, bom: true });
  for await (const some of rows())
    yield stringify(
      some.map((row) => columns.map(({ value }) => value(row))),
      asExcel,
    );
}
