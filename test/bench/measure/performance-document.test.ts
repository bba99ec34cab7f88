import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { keepResults, readAll } from "../../../bench/measure/kept-results.ts";
import { formatPerformance } from "../../../bench/measure/performance-document.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const kept = {
  ...{ name: "engine", title: "Søgning", date: "2026-11-29", machine: "2 kerner, 24 GB" },
  given: { size: 10_000 },
};
const p50 = { key: "p50", label: "median", unit: "ms" };
const ratio = { key: "ratio", label: "mod de samme", unit: "gange" };
const goal = { at: "most" as const, value: 1.25 };

test("the newest results of each benchmark are kept, and the tables have a column for each size", () => {
  const folder = makeTempFolder("performance");
  keepResults(folder, { ...kept, items: 100_000, figures: [{ ...p50, value: 41.5 }] });
  keepResults(folder, { ...kept, items: 10_000, figures: [{ ...p50, value: 99 }] });
  const figures = [
    { ...p50, value: 12 },
    { ...ratio, value: 1.3, goal },
  ];
  keepResults(folder, { ...kept, items: 10_000, figures });
  keepResults(folder, { ...kept, name: "folder", items: 10_000, figures: [] });
  expect(readdirSync(folder).sort()).toEqual(["10000.json", "100000.json"]);
  const text = formatPerformance(readAll(folder));
  expect(text).toContain("| median | ms | 12 | 41,5 |  |");
  expect(text).toContain("| mod de samme | gange | 1,3 * | – | højst 1,25 |");
  expect(text).toContain("- 10.000 items: 2026-11-29, 2 kerner, 24 GB; `--size 10000`");
  expect(text).toContain("(`folder`)");
});

test("what all of Denmark would take is worked out from each size whose index was measured", () => {
  const engine = {
    ...{ title: "Indeks", date: "2026-01-02", machine: "2 kerner", given: {} },
    figures: [
      { key: "build", label: "vores indeks", value: 250, unit: "punkter/s" },
      { key: "disk", label: "på disken", value: 100, unit: "MB" },
    ],
  };
  const told = formatPerformance([
    { items: 200, benchmarks: {} },
    { items: 10_000, benchmarks: { engine } },
  ]);
  expect(told).toContain("| 10.000 | 70 | 8 |");
  expect(told).not.toContain("| 200 |");
  expect(formatPerformance([{ items: 200, benchmarks: {} }])).not.toContain("Denmark");
});
