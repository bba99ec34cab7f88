/** Every hit as CSV: a row for each. */
import { columns } from "./columns.ts";
import type { ExportSource } from "./export-source.ts";
import { toCsv } from "./to-csv.ts";

export async function* writeCsv({ rows }: ExportSource): AsyncGenerator<string> {
  yield toCsv([columns.map(({ name }) => name)], "file");
  for await (const some of rows())
    yield toCsv(
      some.map((row) => columns.map(({ value }) => value(row))),
      "more",
    );
}
