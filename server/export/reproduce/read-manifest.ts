/** A manifest read back: a file of its own, or the first line of an export as JSON Lines. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { ExportRow, Manifest } from "../../../contract/export.ts";
import { emptyQuery } from "../../../contract/plain/empty-query.ts";
import type { ReadOnly } from "../../../contract/read-only.ts";
import { SearchQuery } from "../../../contract/search-query.ts";

/** A search that an earlier version wrote lacks what has been added to searches since. */
const SomeQuery = z.preprocess(
  (given) => (typeof given === "object" ? { ...emptyQuery, ...given } : given),
  SearchQuery,
);
const ReadBack = Manifest.extend({ query: SomeQuery, ids: z.array(z.string()) });
export type ReadBack = ReadOnly<z.infer<typeof ReadBack>>;

const Row = ExportRow.pick({ id: true });

/** @throws Error naming the file and what is wrong with it */
export async function readManifest(file: string): Promise<ReadBack> {
  const [first, ...rows] = await readLines(file);
  const manifest = ReadBack.partial({ ids: true }).safeParse(first);
  if (!manifest.success) throw new Error(`${file} er hverken et manifest eller et udtræk med et.`);
  const ids = manifest.data.ids ?? rows.map(({ id }) => id);
  if (ids.length === manifest.data.count) return { ...manifest.data, ids };
  throw new Error(
    `${file} nævner ${ids.length} punkter, men manifestet siger ${manifest.data.count}. Brug hele udtrækket som JSON Lines, eller manifestet fra format=manifest.`,
  );
}

type Lines = [unknown, ...{ readonly id: string }[]];

/** Of each line after the first no more than its id is kept. */
async function readLines(file: string): Promise<Lines> {
  const lines: Lines = [null];
  const rows: { readonly id: string }[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
      if (line.trim() === "") continue;
      const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
      if (lines[0] === null) lines[0] = value;
      else rows.push(Row.parse(value));
    }
  } catch (cause) {
    throw new Error(`${file}: ${reasonOf(cause)}.`, { cause });
  }
  return [lines[0], ...rows];
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "findes ikke";
  if (code === "EISDIR") return "er en mappe";
  return code === null ? "er hverken et manifest eller et udtræk som JSON Lines" : "kan ikke læses";
}
