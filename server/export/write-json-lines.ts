/** JSON Lines (jsonlines.org): the manifest, then a row for each hit. */
import type { ExportSource } from "./export-source.ts";

export async function* writeJsonLines({ manifest, rows }: ExportSource): AsyncGenerator<string> {
  yield toLine(manifest);
  for await (const some of rows()) yield some.map(toLine).join("");
}

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
