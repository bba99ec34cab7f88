/** JSON Lines (jsonlines.org): the manifest, then a row for each hit. */
import { eachHit } from "./each-hit.ts";
import type { ExportSource } from "./export-source.ts";

export async function* writeJsonLines(source: ExportSource): AsyncGenerator<string> {
  yield toLine(source.manifest);
  yield* hitLines(source);
}

const hitLines = eachHit((row) => toLine(row));

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
