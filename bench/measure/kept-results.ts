/** What benchmarks gave, kept as JSON: a file for each size, in which each benchmark has its newest results. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ReadOnly } from "../../contract/read-only.ts";
import type { Figure } from "./benchmark.ts";

const KeptFigure = z.object({
  key: z.string(),
  label: z.string(),
  value: z.number(),
  unit: z.string(),
  goal: z.object({ at: z.enum(["least", "most"]), value: z.number() }).optional(),
});

/** `machine` says what it was run on, and names nobody's; `given` the options. */
const KeptBenchmark = z.object({
  title: z.string(),
  date: z.iso.date(),
  machine: z.string(),
  given: z.record(z.string(), z.number()),
  figures: z.array(KeptFigure),
});

/** `items`: how many were indexed, or stood in the folder. */
const KeptResults = z.object({
  items: z.int(),
  benchmarks: z.record(z.string(), KeptBenchmark),
});
export type KeptBenchmark = ReadOnly<z.infer<typeof KeptBenchmark>>;
export type KeptResults = ReadOnly<z.infer<typeof KeptResults>>;

const fileOf = (folder: string, items: number) => join(folder, `${items}.json`);

/** Puts a benchmark's results beside those that are kept of other benchmarks of the size. */
export function keepResults(
  folder: string,
  { items, name, ...kept }: KeptBenchmark & { readonly items: number; readonly name: string },
): void {
  mkdirSync(folder, { recursive: true });
  const before = readAll(folder).find((one) => one.items === items);
  const results = { items, benchmarks: { ...before?.benchmarks, [name]: kept } };
  writeFileSync(fileOf(folder, items), `${JSON.stringify(results, null, 2)}\n`);
}

/** Of every size, the smallest first. @throws Error where a file is none of ours */
export function readAll(folder: string): KeptResults[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => KeptResults.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))))
    .sort((a, b) => a.items - b.items);
}

/** Three digits say all that a measurement knows. */
export function toKept(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(3)) }));
}
