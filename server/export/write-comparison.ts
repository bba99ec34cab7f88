/** A comparison of councils as CSV: a row for each council and year, and one for all its years. Pure. */
import type { ComparedCell, Comparison } from "../../contract/comparison.ts";
import { type CsvCell, toCsv } from "./to-csv.ts";

const head = ["municipality", "year", "covered", "count", "items", "share"];

/** `year` is empty in the row of all years; `share` is empty where there is nothing to be a share of. */
export function writeComparison({ years, municipalities }: Comparison): string {
  const rows = municipalities.flatMap(({ municipality, cells, total }) => [
    ...cells.map((cell, at) => [municipality, years[at] ?? null, ...figures(cell)]),
    [municipality, null, ...figures(total)],
  ]);
  return toCsv([head, ...rows], "file");
}

/** Of what is not covered there are no numbers, not zeroes. */
function figures({ covered, count, items, share }: ComparedCell): CsvCell[] {
  return covered ? [covered, count, items, share] : [covered, null, null, null];
}
